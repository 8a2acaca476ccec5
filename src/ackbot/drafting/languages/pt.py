"""Portuguese: sentences that hold in Brazil and in Portugal, and for any gender.

What they named stands after "sobre" or "com", which melt with no article.
"""

from ackbot.drafting.languages import Language
from ackbot.drafting.moves import Ask, Sentences

LANGUAGE = Language(
    code="pt",
    quotes=("“", "”"),
    turn={"meu": "seu", "minha": "sua", "meus": "seus", "minhas": "suas"},
    moves={
        "praise": Sentences(
            named=(
                "Que bom ler isso sobre {t}{n}.",
                "Anima muito ler isso sobre {t}{n}.",
                "Fico feliz com o comentário sobre {t}{n}.",
            ),
            plain=("Que bom ler isso{n}.", "Anima muito ler isso{n}.", "É muita gentileza{n}."),
            react=(
                "Assim dá gosto continuar.",
                "Ajuda saber o que funciona.",
            ),
            ask=(Ask("Do que mais gostou?"),),
        ),
        "thanks": Sentences(
            named=(
                "Que bom que ajudou{n}, ainda mais com {t}.",
                "Fico feliz com a notícia sobre {t}{n}.",
            ),
            plain=("Que bom que ajudou{n}.", "Foi um prazer{n}.", "De nada{n}."),
            react=("É gentil voltar para contar.",),
            ask=(Ask("E o resto, correu bem?"),),
        ),
        "question": Sentences(
            named=(
                "Sobre {t}, prefiro não responder sem ter certeza{n}.",
                "A dúvida sobre {t} merece uma resposta exata{n}.",
                "Antes de responder sobre {t}, prefiro conferir{n}.",
            ),
            plain=(
                "Prefiro não responder sem ter certeza{n}.",
                "A dúvida merece uma resposta exata{n}.",
                "Antes de responder, prefiro conferir{n}.",
            ),
            ask=(
                Ask("É para algum caso específico?"),
                Ask("O que seria mais útil saber?"),
                Ask("Pode contar um pouco mais?"),
            ),
        ),
        "correction": Sentences(
            named=(
                "Bom olho com {t}{n}.",
                "Foi bom avisar sobre {t}{n}.",
                "A observação sobre {t} ajuda muito{n}.",
            ),
            plain=("Bem visto{n}.", "Foi bom avisar{n}.", "A observação ajuda muito{n}."),
            react=(
                "Melhor saber.",
                "Dito assim, fica claro.",
            ),
            ask=(Ask("Tem mais alguma coisa que não bate?"),),
        ),
        "fault": Sentences(
            named=(
                "Foi bom avisar do problema com {t}{n}.",
                "Isso não deveria acontecer com {t}{n}.",
                "Entendo que seja irritante com {t} assim{n}.",
            ),
            plain=(
                "Foi bom avisar{n}.",
                "Isso não deveria acontecer{n}.",
                "Entendo que seja irritante{n}.",
            ),
            ask=(
                Ask("Acontece sempre ou só às vezes?"),
                Ask("Desde quando acontece?"),
                Ask("O que aconteceu logo antes?"),
            ),
        ),
        "problem": Sentences(
            named=(
                "Entendo a reclamação sobre {t}{n}.",
                "É bom dizer com clareza{n}, ainda mais sobre {t}.",
                "A crítica sobre {t} é justa{n}.",
            ),
            plain=(
                "É bom dizer com clareza{n}.",
                "Entendo a reclamação{n}.",
                "A crítica é justa{n}.",
            ),
            ask=(
                Ask("O que teria funcionado melhor?"),
                Ask("Pode contar um pouco mais do que aconteceu?"),
                Ask("Já tinha acontecido antes?"),
            ),
        ),
        "suggestion": Sentences(
            named=(
                "Faz sentido o que diz sobre {t}{n}.",
                "É uma boa sugestão sobre {t}{n}.",
                "Entendo a ideia com {t}{n}.",
            ),
            plain=("Gosto da ideia{n}.", "Faz sentido{n}.", "É uma boa sugestão{n}."),
            ask=(
                Ask("Como é hoje, sem isso?"),
                Ask("Para que seria mais útil?"),
                Ask("O que importa mais nisso?"),
            ),
        ),
        "story": Sentences(
            named=(
                "Que bom ler sobre {t}{n}.",
                "Fica na memória{n}, ainda mais com {t}.",
                "Gostei de ler sobre {t}{n}.",
            ),
            plain=("Que história{n}.", "Gostei de ler isso{n}.", "Essa fica na memória{n}."),
            react=("Que bom que contou.",),
            ask=(
                Ask("E depois?"),
                Ask("Como foi esse momento?"),
            ),
        ),
        "joke": Sentences(
            named=("Ri com {t}{n}.", "Contra {t} não tenho resposta{n}."),
            plain=("Essa me fez rir{n}.", "Não tenho resposta para isso{n}."),
            react=("Assim não dá para competir.",),
            ask=(Ask("E desde quando?"),),
        ),
        "congratulation": Sentences(
            named=("Que alegria{n}, e também pelo que diz sobre {t}.",),
            plain=("Que alegria ler isso{n}.", "É muita gentileza{n}."),
            react=(
                "Ainda é difícil de acreditar.",
                "É bom celebrar com quem acompanha.",
            ),
        ),
        "share": Sentences(
            named=("Que bom que passou adiante{n}, e que falou sobre {t}.",),
            plain=("Que bom que passou adiante{n}.",),
            ask=(Ask("O que disseram?"),),
        ),
        "remark": Sentences(
            named=("Entendo o que diz sobre {t}{n}.", "É bom que tenha mencionado {t}{n}."),
            plain=("Entendo o que quer dizer{n}.", "Faz sentido{n}."),
            ask=(Ask("Pode contar um pouco mais?"),),
        ),
        "closing": Sentences(plain=("Foi um prazer{n}.", "De nada{n}.", "Disponha{n}.")),
        "hold": Sentences(
            plain=(
                "Está lido{n}. Quero pensar com calma antes de responder.",
                "Está lido{n}, e merece uma resposta pensada.",
            ),
        ),
        "hold_grave": Sentences(
            plain=(
                "Li com atenção{n}, e não quero responder com pressa.",
                "Isto é sério{n}, e foi lido com atenção.",
            )
        ),
    },
)
