"""French: neither tu nor vous where a sentence can do without, and no gender of either side.

What they named stands after "sur", "pour" or "avec", which melt with no article.
"""

from ackbot.drafting.languages import Language
from ackbot.drafting.moves import Sentences

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
            after=(
                "Qu'est-ce qui a plu le plus ?",
                "Ça donne envie de continuer.",
                "C'est utile de savoir ce qui marche.",
            ),
        ),
        "thanks": Sentences(
            named=(
                "Avec plaisir{n}, et merci pour la nouvelle sur {t}.",
                "Tant mieux si ça a servi{n}, surtout pour {t}.",
            ),
            plain=("Avec plaisir{n}.", "Tant mieux si ça a servi{n}.", "De rien{n}."),
            after=("C'est gentil de revenir le dire.", "Et le reste, ça s'est bien passé ?"),
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
            after=(
                "C'est pour un cas précis ?",
                "Qu'est-ce qu'il serait le plus utile de savoir ?",
                "Quel est le projet, au juste ?",
            ),
        ),
        "correction": Sentences(
            named=(
                "Merci pour la remarque sur {t}{n}.",
                "Bien vu pour {t}{n}.",
                "Merci d'avoir regardé {t} de si près{n}.",
            ),
            plain=("Bien vu{n}.", "Merci d'avoir relevé ça{n}.", "Merci pour la précision{n}."),
            after=(
                "Y a-t-il autre chose qui cloche ?",
                "Mieux vaut le savoir.",
                "C'est utile, dit aussi clairement.",
            ),
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
            after=(
                "Est-ce que ça arrive à chaque fois ?",
                "Ça dure depuis quand ?",
                "Que s'est-il passé juste avant ?",
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
            after=(
                "Qu'est-ce qui aurait mieux convenu ?",
                "C'était déjà arrivé ?",
                "Qu'est-ce qui a le plus gêné ?",
            ),
        ),
        "suggestion": Sentences(
            named=(
                "Merci pour l'idée sur {t}{n}.",
                "L'argument sur {t} tient debout{n}.",
                "Je vois l'intérêt pour {t}{n}.",
            ),
            plain=("L'idée me plaît{n}.", "L'argument tient debout{n}.", "Merci pour l'idée{n}."),
            after=(
                "Comment ça se passe sans, pour l'instant ?",
                "Ce serait pour quel usage d'abord ?",
                "Qu'est-ce qui compte le plus là-dedans ?",
            ),
        ),
        "story": Sentences(
            named=(
                "Merci pour cette histoire avec {t}{n}.",
                "J'ai aimé lire ça sur {t}{n}.",
                "Je garde {t} en mémoire{n}.",
            ),
            plain=("Merci de l'avoir raconté{n}.", "Quelle histoire{n}.", "J'ai aimé lire ça{n}."),
            after=("Et ensuite ?", "Ça méritait d'être raconté.", "Quel souvenir en reste-t-il ?"),
        ),
        "joke": Sentences(
            named=("J'ai bien ri avec {t}{n}.", "Contre {t}, je n'ai rien à répondre{n}."),
            plain=("J'ai bien ri{n}.", "Je n'ai rien à répondre à ça{n}."),
            after=("Ça dure depuis longtemps ?", "Impossible de faire mieux.", ""),
        ),
        "congratulation": Sentences(
            named=("Merci beaucoup{n}, et aussi pour les mots sur {t}.",),
            plain=("Merci beaucoup{n}.", "Ça me touche{n}."),
            after=("J'ai encore du mal à y croire.", "Quel plaisir de le fêter ici."),
        ),
        "share": Sentences(
            named=("Merci de le faire passer{n}, et d'avoir choisi {t}.",),
            plain=("Merci de le faire passer{n}.",),
            after=("Quels ont été les retours ?", ""),
        ),
        "remark": Sentences(
            named=("Je comprends l'idée sur {t}{n}.", "Merci d'avoir mentionné {t}{n}."),
            plain=("Je vois l'idée{n}.", "Merci de l'avoir écrit{n}."),
            after=("Y a-t-il autre chose à en dire ?",),
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
