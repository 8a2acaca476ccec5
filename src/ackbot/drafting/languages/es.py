"""Spanish: neutral as to gender and, where it can be, as to tú, usted and vosotros."""

from ackbot.drafting.languages import Language
from ackbot.drafting.moves import Sentences

LANGUAGE = Language(
    code="es",
    quotes=("«", "»"),
    turn={"mi": "tu", "mis": "tus"},
    moves={
        "praise": Sentences(
            named=(
                "Qué alegría leer lo de {t}{n}.",
                "Lo de {t} se queda conmigo{n}.",
                "Buen ojo con {t}{n}.",
                "Leer algo así sobre {t} anima mucho{n}.",
            ),
            plain=("Qué alegría leer esto{n}.", "Estas palabras animan mucho{n}."),
            after=(
                "¿Qué parte fue la que más sorprendió?",
                "¿Cómo surgió?",
                "Así da gusto seguir.",
            ),
        ),
        "thanks": Sentences(
            named=(
                "Me alegra que sirviera{n}, y más por lo de {t}.",
                "Un placer{n}, sobre todo por {t}.",
            ),
            plain=("Un placer{n}.", "Me alegra que sirviera{n}."),
            after=("¿Y ahora qué viene?", "Da gusto leerlo."),
        ),
        "question": Sentences(
            named=(
                "Sobre {t} prefiero no responder a ojo{n}.",
                "Buena duda la de {t}{n}, y merece una respuesta exacta.",
            ),
            plain=("Prefiero no responder a ojo{n}.",),
            after=(
                "¿Cómo es en tu caso?",
                "¿Qué has probado hasta ahora?",
                "¿Para qué sería?",
            ),
        ),
        "correction": Sentences(
            named=(
                "Bien visto lo de {t}{n}.",
                "Tienes buen ojo{n}: {t} se me había pasado.",
                "Gracias por señalar {t}{n}.",
            ),
            plain=("Bien visto{n}.", "Tienes buen ojo{n}."),
            after=("¿Hay algo más que no cuadre?", "Así de claro se agradece."),
        ),
        "problem": Sentences(
            named=(
                "Lo de {t} no debería pasar{n}.",
                "Entiendo que lo de {t} moleste{n}.",
                "Sin excusas con {t}{n}, gracias por decirlo claro.",
            ),
            plain=(
                "Eso no debería pasar{n}.",
                "Gracias por decirlo claro{n}.",
            ),
            after=(
                "¿En qué momento falló?",
                "¿Qué habría funcionado mejor?",
                "¿Pasó una vez o siempre?",
            ),
        ),
        "suggestion": Sentences(
            named=(
                "Me gusta pensar en {t}{n}.",
                "Lo de {t} tiene sentido{n}.",
                "Buena idea la de {t}{n}, da que pensar.",
            ),
            plain=("La idea tiene sentido{n}.", "Da que pensar{n}."),
            after=(
                "¿Qué sería lo más útil en tu caso?",
                "¿Por dónde empezarías?",
                "¿Cómo lo resuelves ahora?",
            ),
        ),
        "story": Sentences(
            named=(
                "Menuda historia{n}, sobre todo {t}.",
                "Me quedo con {t}{n}.",
                "Se lee dos veces{n}, por {t} y por todo lo demás.",
            ),
            plain=("Menuda historia{n}.", "Esto se lee dos veces{n}."),
            after=("¿Y qué pasó después?", "¿Cómo fue ese momento?", "Gracias por contarlo."),
        ),
        "joke": Sentences(
            named=("Contra {t} no hay defensa{n}.", "Me he reído con {t}{n}."),
            plain=("Me he reído{n}.", "Contra eso no hay defensa{n}."),
            after=("¿Y desde cuándo?", "Así no hay quien compita."),
        ),
        "congratulation": Sentences(
            named=(
                "Qué ilusión leerlo{n}, y más con {t} de por medio.",
                "Parte de esto es cosa vuestra{n}, {t} incluido.",
            ),
            plain=("Qué ilusión leerlo{n}.", "Todavía cuesta creerlo{n}."),
            after=("Sin gente así no habría nada que celebrar.", "Se agradece de verdad."),
        ),
        "share": Sentences(
            named=("Gracias por pasarlo{n}, y por destacar {t}.",),
            plain=("Gracias por pasarlo{n}.",),
            after=("¿A quién le puede interesar?", ""),
        ),
        "remark": Sentences(
            named=("No había mirado {t} desde ese lado{n}.", "Interesante lo de {t}{n}."),
            plain=("No lo había mirado desde ese lado{n}.", "Interesante{n}."),
            after=("¿De dónde sale la idea?", "¿Me cuentas algo más?"),
        ),
        "closing": Sentences(plain=("Un placer{n}.", "A mandar{n}.", "De nada{n}.")),
        "hold": Sentences(
            named=(
                "Leído{n}. Lo de {t} merece una respuesta pensada.",
                "Gracias por escribir{n}. Lo de {t} hay que pensarlo con calma.",
            ),
            plain=("Leído{n}. Esto merece una respuesta pensada.",),
        ),
        "hold_grave": Sentences(
            plain=(
                "Lo he leído{n}, y no quiero contestar con prisas.",
                "Gracias por decírmelo{n}. Esto no se contesta en una línea.",
            )
        ),
    },
)
