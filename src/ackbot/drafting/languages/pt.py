"""Portuguese, as Brazilians write it to strangers (você): neutral as to gender.

What they named stands after "sobre" or "com", or as an object: neither melts with an article.
"""

from ackbot.drafting.languages import Language
from ackbot.drafting.moves import Ask, Sentences

LANGUAGE = Language(
    code="pt",
    quotes=("“", "”"),
    turn={"meu": "seu", "minha": "sua", "meus": "seus", "minhas": "suas"},
    patience=(
        "Agradeço a espera.",
        "E agradeço a paciência de todos esses dias.",
        "Que bom que não desistiu de esperar.",
    ),
    moves={
        "praise": Sentences(
            named=(
                "Que bom ler isso sobre {t}{n}.",
                "Fico feliz com o comentário sobre {t}{n}.",
                "Que alegria ver alguém reparar em tudo, até sobre {t}{n}.",
                "Uma frase dessas sobre {t} anima muito{n}.",
                "Bom saber que {t} agradou{n}.",
                "Ver alguém mencionar {t} alegra o dia{n}.",
            ),
            quoted=(
                "“{q}” é muito bom de ler{n}.",
                "Guardo esse “{q}”{n}.",
                "Ler “{q}” anima muito{n}.",
            ),
            plain=(
                "Que bom ler isso{n}.",
                "Isso anima muito{n}.",
                "Ganhei o dia{n}.",
                "É muita gentileza dizer isso{n}.",
            ),
            react=(
                "Assim dá gosto continuar.",
                "Ajuda saber o que funciona.",
                "Um detalhe assim vale mais que muitas curtidas.",
                "Bom saber que alguém olha com calma.",
            ),
        ),
        "thanks": Sentences(
            named=(
                "De nada{n}, e que bom saber como foi com {t}.",
                "Que bom que ajudou com {t}{n}.",
                "Boa notícia sobre {t}{n}.",
            ),
            quoted=(
                "“{q}” é o que dá gosto de ler{n}.",
                "De nada{n}. Só por “{q}” já valeu.",
            ),
            plain=(
                "De nada{n}.",
                "Que bom que ajudou{n}.",
                "Bom saber que foi útil{n}.",
                "Por nada{n}, é para isso mesmo.",
            ),
            react=(
                "Que gentileza voltar para contar.",
                "Saber como terminou é a melhor parte.",
                "Quase ninguém volta para dizer, então agradeço.",
            ),
        ),
        "question": Sentences(
            named=(
                "Sobre {t} prefiro não responder no chute{n}.",
                "A pergunta sobre {t} merece uma resposta exata{n}.",
                "Antes de responder sobre {t} quero ter certeza{n}.",
                "Com {t} os detalhes contam{n}, então nada de chute.",
                "Sobre {t} é melhor conferir antes de dizer qualquer coisa{n}.",
            ),
            quoted=(
                "Para “{q}” prefiro não responder no chute{n}.",
                "“{q}” é uma pergunta justa{n}, e merece uma resposta exata.",
            ),
            plain=(
                "Prefiro não responder no chute{n}.",
                "A pergunta merece uma resposta exata{n}.",
                "Antes de responder quero ter certeza{n}.",
                "É melhor conferir antes de dizer qualquer coisa{n}.",
            ),
            ask=(
                Ask("Em que versão e sistema é?", needs="software", unless="version"),
                Ask("O que já foi tentado?", needs="software", unless="tried"),
                Ask("Qual seria?", needs="buying"),
                Ask("Seria para quando?", needs="buying"),
                Ask("Que dia ficaria bom?", needs="time"),
                Ask("Seria a primeira vez?", needs="learning"),
            ),
        ),
        "correction": Sentences(
            named=(
                "Agradeço o aviso sobre {t}{n}.",
                "Bom olho com {t}{n}.",
                "A observação sobre {t} ajuda{n}.",
                "Que bom que alguém leu {t} com atenção{n}.",
            ),
            quoted=(
                "Bem visto{n}: “{q}” dá para conferir na hora.",
                "Agradeço por apontar “{q}”{n}.",
            ),
            plain=(
                "Bem visto{n}.",
                "Agradeço o aviso{n}.",
                "Bom olho{n}.",
                "Agradeço a precisão{n}.",
            ),
            react=(
                "Melhor saber.",
                "Tão claro assim, ajuda muito.",
                "É bom ter quem leia com atenção.",
                "Melhor agora do que daqui a um mês.",
            ),
            recall=(
                "Já é a segunda que você encontra.",
                "Já é a terceira que você encontra.",
                "Já são várias que você encontra.",
            ),
        ),
        "fault": Sentences(
            named=(
                "Isso não deveria acontecer com {t}{n}.",
                "Agradeço o aviso do problema com {t}{n}.",
                "Entendo que o problema com {t} irrite{n}.",
                "O que você conta sobre {t} não soa bem{n}.",
            ),
            quoted=(
                "“{q}” não deveria acontecer{n}.",
                "“{q}” descreve bem o problema{n}.",
            ),
            plain=(
                "Agradeço o aviso{n}.",
                "Isso não deveria acontecer{n}.",
                "Entendo que irrite{n}.",
            ),
            ask=(
                Ask("Em que versão e sistema acontece?", needs="software", unless="version"),
                Ask("Aparece alguma mensagem de erro?", needs="software", unless="message"),
                Ask("Acontece sempre ou só às vezes?", unless="always"),
                Ask("Desde quando acontece?", unless="since"),
                Ask("O que veio logo antes?"),
            ),
            recall=(
                "É o segundo aviso seu, e ajuda.",
                "É o terceiro aviso seu, e cada um ajuda.",
                "Já são vários avisos seus, e cada um ajuda.",
            ),
        ),
        "problem": Sentences(
            named=(
                "A crítica sobre {t} é justa{n}.",
                "Entendo a reclamação sobre {t}{n}.",
                "Agradeço a franqueza sobre {t}{n}.",
                "Melhor alguém me dizer isso sobre {t}{n}.",
            ),
            quoted=(
                "“{q}” é uma reclamação justa{n}.",
                "“{q}” também me incomodaria{n}.",
                "“{q}” não deveria ser assim{n}.",
            ),
            plain=(
                "Agradeço a franqueza{n}.",
                "A crítica é justa{n}.",
                "Entendo a reclamação{n}.",
                "Também me incomodaria{n}.",
            ),
            ask=(
                Ask("O que teria funcionado melhor?"),
                Ask("Como foi exatamente?"),
                Ask("Já tinha acontecido antes?", unless="always"),
                Ask("Quando foi?", needs="event", unless="since"),
                Ask("O que mais incomodou?"),
            ),
        ),
        "suggestion": Sentences(
            named=(
                "Faz sentido o que você diz sobre {t}{n}.",
                "Gosto da ideia com {t}{n}.",
                "A ideia sobre {t} tem fundamento{n}.",
            ),
            quoted=(
                "Gosto da ideia por trás de “{q}”{n}.",
                "“{q}” faz sentido{n}.",
            ),
            plain=("A ideia faz sentido{n}.", "Gosto da ideia{n}.", "Boa ideia{n}."),
            ask=(
                Ask("Como você faz hoje sem isso?"),
                Ask("Para que serviria mais?", needs="software"),
                Ask("Tem algum lugar onde isso esteja bem feito?"),
                Ask("Como surgiu a ideia?"),
                Ask("Que parte seria a mais importante?", named=True),
            ),
        ),
        "story": Sentences(
            named=(
                "Que bonito ler sobre {t}{n}.",
                "Quase dá para ver {t}{n}.",
                "Que história com {t}{n}.",
                "O que você conta sobre {t} merecia ser contado{n}.",
            ),
            quoted=(
                "Guardo esse “{q}”{n}.",
                "Com “{q}” já está tudo dito{n}.",
                "Que jeito bom de contar{n}, “{q}” principalmente.",
            ),
            plain=("Que história{n}.", "Que bom que você contou{n}.", "Muito bem contado{n}."),
            react=("Merecia ser contado.", "Leria mais com gosto.", "Que momento."),
            ask=(Ask("E o que aconteceu depois?"), Ask("Faz muito tempo?", unless="dated")),
        ),
        "joke": Sentences(
            named=("Dei risada com {t}{n}.", "Contra {t} não tenho resposta{n}."),
            quoted=(
                "Dei risada com “{q}”{n}.",
                "Para “{q}” não tenho resposta{n}.",
                "“{q}” ganhou{n}.",
            ),
            plain=("Dei risada{n}.", "Não tenho resposta para isso{n}."),
            react=("Não dá para superar.", "Hoje estava fazendo falta."),
        ),
        "congratulation": Sentences(
            named=(
                "Que gentileza{n}, e também pelo que você diz sobre {t}.",
                "Agradeço muito{n}, a parte sobre {t} principalmente.",
            ),
            quoted=("Que gentileza{n}, “{q}” é muito bom de ler.",),
            plain=("Agradeço muito{n}.", "Que gentileza{n}.", "Que alegria ler isso{n}."),
            react=("É melhor comemorar com gente assim.", "Uma frase dessas faz o dia."),
        ),
        "share": Sentences(
            named=("Agradeço por passar adiante{n}, e por apontar {t}.",),
            plain=("Agradeço por passar adiante{n}.", "Que bom que valeu passar adiante{n}."),
            ask=(Ask("O que disseram?"),),
        ),
        "remark": Sentences(
            named=(
                "Entendo o que você diz sobre {t}{n}.",
                "Fica comigo o que você diz sobre {t}{n}.",
                "Que bom que você escreveu sobre {t}{n}.",
            ),
            quoted=("“{q}” faz pensar{n}.", "Entendo esse “{q}”{n}."),
            plain=(
                "Entendo o que você quer dizer{n}.",
                "Isso faz pensar{n}.",
                "Que bom que você escreveu{n}.",
            ),
        ),
        "closing": Sentences(
            plain=("De nada{n}.", "Por nada{n}.", "Quando precisar{n}."),
        ),
        "hold": Sentences(
            plain=(
                "Agradeço a mensagem{n}. Quero pensar com calma antes de responder.",
                "Li{n}, e isso merece uma resposta pensada.",
                "Agradeço a pergunta{n}. Essa não quero responder de passagem.",
            )
        ),
        "hold_grave": Sentences(
            plain=(
                "Li{n}, e não quero responder com pressa.",
                "Agradeço por me contar{n}. Isso não se responde em uma linha.",
                "Li{n}, e levo a sério.",
            )
        ),
    },
)
