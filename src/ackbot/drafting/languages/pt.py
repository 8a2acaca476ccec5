"""Portuguese: sentences that hold in Brazil and in Portugal, and for any gender."""

from ackbot.drafting.languages import Language
from ackbot.drafting.moves import Sentences

LANGUAGE = Language(
    code="pt",
    quotes=("“", "”"),
    turn={"meu": "seu", "minha": "sua", "meus": "seus", "minhas": "suas"},
    moves={
        "praise": Sentences(
            named=(
                "Que bom ler isso sobre {t}{n}.",
                "A parte de {t} fica comigo{n}.",
                "Saber de {t} anima muito{n}.",
            ),
            plain=("Que bom ler isso{n}.", "Palavras assim animam muito{n}."),
            after=("O que mais surpreendeu?", "Como foi?", "Assim dá gosto continuar."),
        ),
        "thanks": Sentences(
            named=("Que bom que ajudou{n}, ainda mais com {t}.", "Foi um prazer{n}, {t} incluído."),
            plain=("Que bom que ajudou{n}.", "Foi um prazer{n}."),
            after=("E agora, o que vem?", "É bom saber."),
        ),
        "question": Sentences(
            named=(
                "Sobre {t}, não quero responder no chute{n}.",
                "A dúvida sobre {t} merece uma resposta exata{n}.",
            ),
            plain=("Não quero responder no chute{n}.",),
            after=("É para que uso?", "O que já foi testado?", "Como está hoje?"),
        ),
        "correction": Sentences(
            named=("Bem visto{n}, {t} tinha passado batido.", "Bom olho com {t}{n}."),
            plain=("Bem visto{n}.", "Bom olho{n}."),
            after=("Tem mais alguma coisa que não bate?", "Ler com esse cuidado é raro."),
        ),
        "problem": Sentences(
            named=(
                "Com {t} assim, dá para entender a irritação{n}.",
                "Sem desculpas para {t}{n}.",
                "Faz sentido reclamar de {t}{n}, e é bom dizer com clareza.",
            ),
            plain=("É bom dizer com clareza{n}.", "Dá para entender a irritação{n}."),
            after=(
                "Em que momento deu errado?",
                "O que teria funcionado melhor?",
                "Acontece sempre ou foi uma vez?",
            ),
        ),
        "suggestion": Sentences(
            named=("Gosto da ideia de {t}{n}.", "O caso de {t} faz sentido{n}."),
            plain=("Gosto da ideia{n}.", "Faz sentido{n}."),
            after=("O que seria mais útil primeiro?", "Como é hoje, sem isso?"),
        ),
        "story": Sentences(
            named=("Que história{n}, principalmente {t}.", "A cena de {t} fica na memória{n}."),
            plain=("Que história{n}.", "Essa a gente lê duas vezes{n}."),
            after=("E depois?", "Como foi esse momento?", "Que bom que contou."),
        ),
        "joke": Sentences(
            named=("Contra {t} não há defesa{n}.", "Ri com {t}{n}."),
            plain=("Contra isso não há defesa{n}.", "Essa me fez rir{n}."),
            after=("E desde quando?", "Assim não dá para competir."),
        ),
        "congratulation": Sentences(
            named=("Que alegria{n}, ainda mais com {t}.",),
            plain=("Que alegria{n}.", "Ainda é difícil de acreditar{n}."),
            after=("Sem gente assim não haveria festa.", "Faz parte disso quem acompanha."),
        ),
        "share": Sentences(
            named=("Que bom passar adiante{n}, e destacar {t}.",),
            plain=("Que bom passar adiante{n}.",),
            after=("Quem mais vai gostar?", ""),
        ),
        "remark": Sentences(
            named=("Não tinha visto {t} por esse lado{n}.", "Interessante isso de {t}{n}."),
            plain=("Não tinha visto por esse lado{n}.", "Interessante{n}."),
            after=("De onde veio a ideia?", "Conta um pouco mais?"),
        ),
        "closing": Sentences(plain=("Foi um prazer{n}.", "De nada{n}.", "Disponha{n}.")),
        "hold": Sentences(
            named=("Está lido{n}. {t} merece uma resposta pensada.",),
            plain=("Está lido{n}, e merece uma resposta pensada.",),
        ),
        "hold_grave": Sentences(
            plain=(
                "Li com atenção{n}, e não quero responder com pressa.",
                "Isto é sério{n}, e foi lido com atenção.",
            )
        ),
    },
)
