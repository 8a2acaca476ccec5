"""French: neither tu nor vous where a sentence can do without, and no gender of either side."""

from ackbot.drafting.languages import Language
from ackbot.drafting.moves import Sentences

LANGUAGE = Language(
    code="fr",
    quotes=("« ", " »"),
    moves={
        "praise": Sentences(
            named=(
                "Lire ça à propos de {t}, quel plaisir{n}.",
                "Le détail sur {t} me reste en tête{n}.",
                "Bien vu pour {t}{n}, on m'en parle rarement.",
                "Des mots pareils sur {t}, ça donne de l'élan{n}.",
            ),
            plain=("Voilà qui donne de l'élan{n}.", "Quel plaisir de lire ça{n}."),
            after=(
                "Qu'est-ce qui a le plus surpris ?",
                "C'était comment, la première fois ?",
                "Ça fait du bien de l'entendre dit aussi simplement.",
            ),
        ),
        "thanks": Sentences(
            named=(
                "Avec plaisir{n}, surtout pour {t}.",
                "Tant mieux si ça a servi{n}, et {t} fait sourire.",
            ),
            plain=("Avec plaisir{n}.", "Tant mieux si ça a servi{n}."),
            after=("Et la suite ?", "C'est gentil de le dire."),
        ),
        "question": Sentences(
            named=(
                "Sur {t}, mieux vaut une réponse exacte qu'une réponse rapide{n}.",
                "La question sur {t} mérite mieux qu'un oui ou un non{n}.",
            ),
            plain=("Mieux vaut une réponse exacte qu'une réponse rapide{n}.",),
            after=(
                "C'est pour quel usage ?",
                "Qu'est-ce qui a déjà été essayé ?",
                "Ça donne quoi aujourd'hui ?",
            ),
        ),
        "correction": Sentences(
            named=(
                "Bien vu pour {t}{n}.",
                "L'œil est bon{n} : {t} m'avait échappé.",
                "Merci d'avoir relevé {t}{n}.",
            ),
            plain=("Bien vu{n}.", "Merci d'avoir relevé ça{n}."),
            after=(
                "Y a-t-il autre chose qui cloche ?",
                "Une relecture aussi précise, c'est précieux.",
            ),
        ),
        "problem": Sentences(
            named=(
                "Ce n'est pas comme ça que {t} devrait se passer{n}.",
                "Pas d'excuse pour {t}{n}.",
                "Merci de le dire franchement{n}, surtout pour {t}.",
            ),
            plain=("Merci de le dire franchement{n}.", "Ça ne devrait pas se passer ainsi{n}."),
            after=(
                "À quel moment est-ce que ça a déraillé ?",
                "Qu'est-ce qui aurait mieux convenu ?",
                "C'est arrivé une fois, ou à chaque fois ?",
            ),
        ),
        "suggestion": Sentences(
            named=(
                "L'idée de {t} me plaît{n}.",
                "Pour {t}, l'argument tient debout{n}.",
                "Je vois bien l'intérêt{n}, {t} compris.",
            ),
            plain=("L'idée me plaît{n}.", "L'argument tient debout{n}."),
            after=(
                "Ce serait pour quel usage d'abord ?",
                "Comment ça se passe sans, pour l'instant ?",
                "Qu'est-ce qui compte le plus là-dedans ?",
            ),
        ),
        "story": Sentences(
            named=(
                "Quelle histoire{n}, et {t} par-dessus tout.",
                "Je garde {t} en mémoire{n}.",
                "Ça ne s'invente pas{n}, {t}.",
            ),
            plain=("Quelle histoire{n}.", "Ça ne s'invente pas{n}."),
            after=("Et ensuite ?", "C'était quel genre de moment ?", "Merci de l'avoir racontée."),
        ),
        "joke": Sentences(
            named=("Rien à répondre à {t}{n}, c'est imparable.", "J'ai ri à {t}{n}."),
            plain=("C'est imparable{n}.", "J'ai bien ri{n}."),
            after=("Ça dure depuis longtemps ?", "La barre est haute."),
        ),
        "congratulation": Sentences(
            named=(
                "Ça touche beaucoup{n}, avec {t} en plus.",
                "C'est aussi grâce à vous tous{n}, {t} compris.",
            ),
            plain=("Ça touche beaucoup{n}.", "On a encore du mal à y croire{n}."),
            after=("Rien de tout ça ne se fait sans public.", "Quel plaisir de le fêter ensemble."),
        ),
        "share": Sentences(
            named=(
                "Merci de le faire passer{n}, et d'avoir choisi {t}.",
                "Le choix de {t} pour en parler me va droit au cœur{n}.",
            ),
            plain=("Merci de le faire passer{n}.",),
            after=("Ça a fait réagir ?", ""),
        ),
        "remark": Sentences(
            named=(
                "Je n'avais pas vu {t} sous cet angle{n}.",
                "Voilà qui fait réfléchir{n}, {t} en particulier.",
            ),
            plain=("Je ne l'avais pas vu sous cet angle{n}.", "Voilà qui fait réfléchir{n}."),
            after=("D'où vient l'idée ?", "Il y a une suite à raconter ?"),
        ),
        "closing": Sentences(plain=("Avec plaisir{n}.", "De rien{n}, bonne journée.")),
        "hold": Sentences(
            named=(
                "Bien lu{n}. Pour {t}, la réponse demande un peu de réflexion.",
                "Merci pour ce message{n}. Sur {t}, pas de réponse à la légère.",
            ),
            plain=("C'est lu{n}, et la réponse demande un peu de réflexion.",),
        ),
        "hold_grave": Sentences(
            plain=(
                "J'ai bien lu{n}, et je ne veux pas répondre à la va-vite.",
                "Merci de me l'avoir dit{n}. Je prends cela au sérieux.",
            )
        ),
    },
)
