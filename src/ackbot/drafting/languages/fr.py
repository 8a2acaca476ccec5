"""French: neither tu nor vous where a sentence can do without, and no gender of either side.

What they named stands after "sur", "pour" or "avec", which melt with no article.
"""

from ackbot.drafting.languages import Language
from ackbot.drafting.moves import Ask, Sentences

LANGUAGE = Language(
    code="fr",
    quotes=("« ", " »"),
    moves={
        "praise": Sentences(
            named=(
                "Quel plaisir de lire ça sur {t}{n}.",
                "Merci pour ces mots sur {t}{n}.",
                "C'est gentil d'avoir remarqué {t}{n}.",
                "Ça fait plaisir{n}, surtout pour {t}.",
            ),
            plain=("Quel plaisir de lire ça{n}.", "C'est très gentil{n}.", "Ça fait plaisir{n}."),
            react=(
                "Ça donne envie de continuer.",
                "C'est utile de savoir ce qui marche.",
            ),
            ask=(Ask("Qu'est-ce qui a plu le plus ?"),),
        ),
        "thanks": Sentences(
            named=(
                "Avec plaisir{n}, et merci pour la nouvelle sur {t}.",
                "Tant mieux si ça a servi{n}, surtout pour {t}.",
            ),
            plain=("Avec plaisir{n}.", "Tant mieux si ça a servi{n}.", "De rien{n}."),
            react=("C'est gentil de revenir le dire.",),
            ask=(Ask("Et le reste, ça s'est bien passé ?"),),
        ),
        "question": Sentences(
            named=(
                "Sur {t}, mieux vaut une réponse exacte qu'une réponse rapide{n}.",
                "La question sur {t} mérite une vraie réponse{n}.",
                "Avant de répondre sur {t}, je préfère vérifier{n}.",
            ),
            plain=(
                "Mieux vaut une réponse exacte qu'une réponse rapide{n}.",
                "La question mérite une vraie réponse{n}.",
                "Avant de répondre, je préfère vérifier{n}.",
            ),
            ask=(
                Ask("C'est pour un cas précis ?"),
                Ask("Qu'est-ce qu'il serait le plus utile de savoir ?"),
                Ask("Quel est le projet, au juste ?"),
            ),
        ),
        "correction": Sentences(
            named=(
                "Merci pour la remarque sur {t}{n}.",
                "Bien vu pour {t}{n}.",
                "Merci d'avoir regardé {t} de si près{n}.",
            ),
            plain=("Bien vu{n}.", "Merci d'avoir relevé ça{n}.", "Merci pour la précision{n}."),
            react=(
                "Mieux vaut le savoir.",
                "C'est utile, dit aussi clairement.",
            ),
            ask=(Ask("Y a-t-il autre chose qui cloche ?"),),
        ),
        "fault": Sentences(
            named=(
                "Merci d'avoir signalé le souci avec {t}{n}.",
                "Ça ne devrait pas arriver avec {t}{n}.",
                "Le souci avec {t} est agaçant, je comprends{n}.",
            ),
            plain=(
                "Merci de l'avoir signalé{n}.",
                "Ça ne devrait pas arriver{n}.",
                "C'est agaçant, je comprends{n}.",
            ),
            ask=(
                Ask("Est-ce que ça arrive à chaque fois ?"),
                Ask("Ça dure depuis quand ?"),
                Ask("Que s'est-il passé juste avant ?"),
            ),
        ),
        "problem": Sentences(
            named=(
                "Merci d'avoir parlé franchement, surtout sur {t}{n}.",
                "Je comprends le reproche sur {t}{n}.",
                "La remarque sur {t} est juste{n}.",
            ),
            plain=(
                "Merci de le dire franchement{n}.",
                "Je comprends le reproche{n}.",
                "C'est une remarque juste{n}.",
            ),
            ask=(
                Ask("Qu'est-ce qui aurait mieux convenu ?"),
                Ask("C'était déjà arrivé ?"),
                Ask("Qu'est-ce qui a le plus gêné ?"),
            ),
        ),
        "suggestion": Sentences(
            named=(
                "Merci pour l'idée sur {t}{n}.",
                "L'argument sur {t} tient debout{n}.",
                "Je vois l'intérêt pour {t}{n}.",
            ),
            plain=("L'idée me plaît{n}.", "L'argument tient debout{n}.", "Merci pour l'idée{n}."),
            ask=(
                Ask("Comment ça se passe sans, pour l'instant ?"),
                Ask("Ce serait pour quel usage d'abord ?"),
                Ask("Qu'est-ce qui compte le plus là-dedans ?"),
            ),
        ),
        "story": Sentences(
            named=(
                "Merci pour cette histoire avec {t}{n}.",
                "J'ai aimé lire ça sur {t}{n}.",
                "Je garde {t} en mémoire{n}.",
            ),
            plain=("Merci de l'avoir raconté{n}.", "Quelle histoire{n}.", "J'ai aimé lire ça{n}."),
            react=("Ça méritait d'être raconté.",),
            ask=(
                Ask("Et ensuite ?"),
                Ask("Quel souvenir en reste-t-il ?"),
            ),
        ),
        "joke": Sentences(
            named=("J'ai bien ri avec {t}{n}.", "Contre {t}, je n'ai rien à répondre{n}."),
            plain=("J'ai bien ri{n}.", "Je n'ai rien à répondre à ça{n}."),
            react=("Impossible de faire mieux.",),
            ask=(Ask("Ça dure depuis longtemps ?"),),
        ),
        "congratulation": Sentences(
            named=("Merci beaucoup{n}, et aussi pour les mots sur {t}.",),
            plain=("Merci beaucoup{n}.", "Ça me touche{n}."),
            react=(
                "J'ai encore du mal à y croire.",
                "Quel plaisir de le fêter ici.",
            ),
        ),
        "share": Sentences(
            named=("Merci de le faire passer{n}, et d'avoir choisi {t}.",),
            plain=("Merci de le faire passer{n}.",),
            ask=(Ask("Quels ont été les retours ?"),),
        ),
        "remark": Sentences(
            named=("Je comprends l'idée sur {t}{n}.", "Merci d'avoir mentionné {t}{n}."),
            plain=("Je vois l'idée{n}.", "Merci de l'avoir écrit{n}."),
            ask=(Ask("Y a-t-il autre chose à en dire ?"),),
        ),
        "closing": Sentences(plain=("Avec plaisir{n}.", "De rien{n}, bonne journée.")),
        "hold": Sentences(
            plain=(
                "Merci pour ce message{n}. Je préfère y réfléchir avant de répondre.",
                "C'est lu{n}, et la réponse demande un peu de réflexion.",
            ),
        ),
        "hold_grave": Sentences(
            plain=(
                "J'ai bien lu{n}, et je ne veux pas répondre à la va-vite.",
                "Merci de me l'avoir dit{n}. Je prends cela au sérieux.",
            )
        ),
    },
)
