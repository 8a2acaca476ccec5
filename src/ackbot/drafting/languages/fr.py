"""French: neutral as to gender; tu or vous only where it is known.

What they named stands after "sur", "pour" or "avec", or as an object: none melts with an article.
"""

from ackbot.drafting.languages import Language
from ackbot.drafting.moves import Ask, Sentences

LANGUAGE = Language(
    code="fr",
    quotes=("« ", " »"),
    turn_formal={"mon": "votre", "ma": "votre", "mes": "vos"},
    turn_informal={"mon": "ton", "ma": "ta", "mes": "tes"},
    patience=(
        "Merci pour la patience.",
        "Et merci d'avoir attendu tout ce temps.",
        "Merci de ne pas avoir lâché l'affaire.",
    ),
    moves={
        "praise": Sentences(
            named=(
                "Ça fait plaisir de lire ça sur {t}{n}.",
                "Merci d'avoir remarqué {t}{n}.",
                "C'est bon de savoir que {t} a plu{n}.",
                "Que l'on remarque {t} fait plaisir{n}.",
                "Un mot comme ça sur {t} fait du bien{n}.",
                "Merci pour ce mot sur {t}{n}.",
                "Ce que [tu dis|vous dites] sur {t} me fait plaisir{n}.",
            ),
            quoted=(
                "« {q} », ça fait plaisir à lire{n}.",
                "Merci pour ce « {q} »{n}.",
                "Je garde « {q} » pour les jours gris{n}.",
            ),
            plain=(
                "Ça fait plaisir à lire{n}.",
                "Merci{n}, ça fait chaud au cœur.",
                "Un mot comme ça fait du bien{n}.",
                "C'est gentil de le dire{n}.",
            ),
            react=(
                "Ça aide de savoir ce qui marche.",
                "Un détail comme ça en dit plus que bien des étoiles.",
                "C'est bon de savoir que quelqu'un regarde de près.",
                "Ça donne envie de continuer.",
            ),
        ),
        "thanks": Sentences(
            named=(
                "Avec plaisir{n}, et merci pour les nouvelles sur {t}.",
                "Tant mieux si ça a servi pour {t}{n}.",
                "Bonne nouvelle pour {t}{n}.",
                "C'est bon de savoir comment ça s'est passé avec {t}{n}.",
            ),
            quoted=(
                "« {q} », c'est ce que j'aime lire{n}.",
                "Avec plaisir{n}. « {q} », rien que pour ça, ça valait la peine.",
            ),
            plain=(
                "Avec plaisir{n}.",
                "Tant mieux si ça a servi{n}.",
                "C'est bon à savoir{n}.",
                "De rien{n}, c'est fait pour ça.",
            ),
            react=(
                "C'est gentil de revenir le dire.",
                "Savoir comment ça finit, c'est le meilleur moment.",
                "Peu de gens reviennent le dire, alors merci.",
            ),
        ),
        "question": Sentences(
            named=(
                "Pour {t}, je préfère vérifier plutôt que deviner{n}.",
                "La question sur {t} mérite une réponse exacte{n}.",
                "Sur {t}, pas de réponse au hasard{n}.",
                "Avec {t}, les détails comptent{n}, alors je ne veux pas deviner.",
                "Avant de répondre sur {t}, je veux en avoir le cœur net{n}.",
            ),
            quoted=(
                "Pour « {q} », je préfère vérifier plutôt que deviner{n}.",
                "« {q} », la question est bonne{n}, et mérite une réponse exacte.",
            ),
            plain=(
                "Je préfère vérifier plutôt que deviner{n}.",
                "La question mérite une réponse exacte{n}.",
                "Pas de réponse au hasard là-dessus{n}.",
                "Avant de répondre, je veux en avoir le cœur net{n}.",
            ),
            ask=(
                Ask("C'est sur quelle version et quel système ?", "software", "version"),
                Ask("Qu'est-ce qui a déjà été essayé ?", needs="software", unless="tried"),
                Ask("Ce serait pour lequel ?", needs="buying"),
                Ask("Il le faudrait pour quand ?", needs="buying"),
                Ask("Ce serait pour quel jour ?", needs="time"),
                Ask("C'est une première fois ?", needs="learning"),
            ),
        ),
        "correction": Sentences(
            named=(
                "Bien vu pour {t}{n}.",
                "Merci pour la remarque sur {t}{n}.",
                "Merci d'avoir regardé {t} de si près{n}.",
                "L'œil est bon{n}, et la remarque sur {t} est utile.",
                "Bonne précision sur {t}{n}.",
            ),
            quoted=(
                "Bien vu{n} : « {q} », ça se vérifie tout de suite.",
                "Merci d'avoir relevé « {q} »{n}.",
            ),
            plain=(
                "Bien vu{n}.",
                "Merci pour la correction{n}.",
                "L'œil est bon{n}.",
                "Merci pour la précision{n}.",
            ),
            react=(
                "Mieux vaut le savoir.",
                "C'est utile, dit aussi clairement.",
                "C'est bien d'être lu d'aussi près.",
                "Mieux vaut maintenant que dans un mois.",
            ),
            recall=(
                "Et de deux.",
                "Et de trois, bravo pour l'œil.",
                "Ça en fait plusieurs, maintenant.",
            ),
        ),
        "fault": Sentences(
            named=(
                "Ça ne devrait pas arriver avec {t}{n}.",
                "Merci d'avoir signalé le souci avec {t}{n}.",
                "Je comprends que le souci avec {t} agace{n}.",
                "Ce qui se passe avec {t} n'est pas normal{n}.",
            ),
            quoted=(
                "« {q} », ça ne devrait pas arriver{n}.",
                "« {q} » décrit bien le souci{n}, merci.",
            ),
            plain=(
                "Merci de l'avoir signalé{n}.",
                "Ça ne devrait pas arriver{n}.",
                "Je comprends que ça agace{n}.",
            ),
            ask=(
                Ask("C'est sur quelle version et quel système ?", "software", "version"),
                Ask("Il y a un message d'erreur ?", needs="software", unless="message"),
                Ask("Ça arrive à chaque fois ?", unless="always"),
                Ask("Depuis quand ?", unless="since"),
                Ask("Qu'est-ce qui s'est passé juste avant ?"),
            ),
            recall=(
                "C'est le deuxième souci signalé, et ça aide.",
                "C'est le troisième souci signalé, et chacun aide.",
                "Ça fait plusieurs signalements, et chacun aide.",
            ),
        ),
        "problem": Sentences(
            named=(
                "La critique sur {t} est juste{n}.",
                "Merci de parler franchement de ça, pour {t} surtout{n}.",
                "Je comprends l'agacement pour {t}{n}.",
                "Mieux vaut me le dire, pour {t}{n}.",
                "Ce que [tu dis|vous dites] sur {t} se défend{n}.",
            ),
            quoted=(
                "« {q} », la critique est juste{n}.",
                "« {q} », ça m'agacerait aussi{n}.",
                "« {q} », ce n'est pas comme ça que ça devrait être{n}.",
            ),
            plain=(
                "Merci de le dire franchement{n}.",
                "La critique est juste{n}.",
                "Je comprends l'agacement{n}.",
                "Ça m'agacerait aussi{n}.",
            ),
            ask=(
                Ask("Qu'est-ce qui aurait mieux convenu ?"),
                Ask("Comment ça s'est passé, exactement ?"),
                Ask("C'était déjà arrivé ?", unless="always"),
                Ask("C'était quand ?", needs="event", unless="since"),
                Ask("Qu'est-ce qui a le plus gêné ?"),
            ),
        ),
        "suggestion": Sentences(
            named=(
                "Demander {t} se comprend{n}.",
                "Je vois l'intérêt, pour {t} surtout{n}.",
                "Merci pour l'idée, pour {t} surtout{n}.",
                "L'idée se défend{n}, surtout pour {t}.",
            ),
            quoted=(
                "J'aime l'idée derrière « {q} »{n}.",
                "« {q} », ça se défend{n}.",
            ),
            plain=(
                "L'idée se défend{n}.",
                "Merci pour l'idée{n}.",
                "Je vois bien l'intérêt{n}.",
            ),
            ask=(
                Ask("Comment ça se passe sans, aujourd'hui ?"),
                Ask("Ce serait pour quel usage d'abord ?", needs="software"),
                Ask("Il y a un endroit où c'est bien fait ?"),
                Ask("D'où est venue l'idée ?"),
                Ask("Quelle partie compterait le plus ?", named=True),
            ),
        ),
        "story": Sentences(
            named=(
                "J'aime ce passage sur {t}{n}.",
                "Je garde {t} en mémoire{n}.",
                "Merci pour ce souvenir avec {t}{n}.",
                "On voit presque {t}{n}.",
                "Beau récit{n}, surtout pour {t}.",
            ),
            quoted=(
                "Je garde « {q} »{n}.",
                "« {q} », tout est dit{n}.",
                "C'est bien raconté{n}, « {q} » surtout.",
            ),
            plain=("Merci de le raconter{n}.", "Quelle histoire{n}.", "C'est bien raconté{n}."),
            react=("Ça méritait d'être raconté.", "J'en lirais volontiers plus.", "Quel moment."),
            ask=(Ask("Et la suite ?"), Ask("C'était il y a longtemps ?", unless="dated")),
        ),
        "joke": Sentences(
            named=("J'ai ri pour {t}{n}.", "Contre {t}, je n'ai pas de réponse{n}."),
            quoted=(
                "« {q} », j'ai ri{n}.",
                "À « {q} », rien à ajouter{n}.",
                "« {q} » gagne{n}.",
            ),
            plain=("J'ai bien ri{n}.", "Là, je n'ai pas de réponse{n}."),
            react=("Impossible de faire mieux.", "Il fallait ça aujourd'hui."),
        ),
        "congratulation": Sentences(
            named=(
                "Merci beaucoup{n}, et pour le mot sur {t} aussi.",
                "C'est très gentil{n}, surtout pour {t}.",
            ),
            quoted=("Merci beaucoup{n}, « {q} » fait plaisir.",),
            plain=("Merci beaucoup{n}.", "C'est très gentil{n}.", "Ça fait plaisir{n}, merci."),
            react=("C'est mieux à plusieurs.", "Un mot comme ça change la journée."),
        ),
        "share": Sentences(
            named=(
                "Merci de le faire passer{n}, et d'avoir choisi {t}.",
                "C'est gentil de le recommander{n}, avec {t} en plus.",
            ),
            plain=("Merci de le faire passer{n}.", "C'est gentil de le recommander{n}."),
            ask=(Ask("Quels ont été les retours ?"),),
        ),
        "remark": Sentences(
            named=(
                "Je comprends la remarque sur {t}{n}.",
                "Merci pour ce mot sur {t}{n}.",
                "Je retiens la remarque sur {t}{n}.",
            ),
            quoted=("« {q} », ça donne à réfléchir{n}.", "« {q} », je le retiens{n}."),
            plain=(
                "Je le retiens{n}, merci de l'avoir écrit.",
                "Ça donne à réfléchir{n}.",
                "Merci d'avoir pris le temps d'écrire{n}.",
            ),
        ),
        "closing": Sentences(plain=("Avec plaisir{n}.", "De rien{n}.", "Quand il faut{n}.")),
        "hold": Sentences(
            plain=(
                "Merci pour le message{n}. J'aimerais y réfléchir avant de répondre.",
                "C'est lu{n}, et ça mérite une réponse réfléchie.",
                "Merci de demander{n}. Je ne veux pas répondre à ça en passant.",
            ),
        ),
        "hold_grave": Sentences(
            plain=(
                "C'est lu{n}, et je ne veux pas répondre à la hâte.",
                "Merci de l'avoir dit{n}. Ça mérite mieux qu'une ligne rapide.",
                "C'est lu{n}, et je prends ça au sérieux.",
            )
        ),
    },
)
