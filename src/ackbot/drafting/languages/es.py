"""Spanish: neutral as to gender and, where it can be, as to tú, usted and vosotros.

What they named stands after "sobre", "con" or "por", which melt with no article.
"""

from ackbot.drafting.languages import Language
from ackbot.drafting.moves import Ask, Sentences

LANGUAGE = Language(
    code="es",
    quotes=("«", "»"),
    turn={"mi": "tu", "mis": "tus"},
    moves={
        "praise": Sentences(
            named=(
                "Qué alegría leer eso sobre {t}{n}.",
                "Se agradece que alguien se fije en {t}{n}.",
                "Anima mucho leer algo así sobre {t}{n}.",
                "Me alegra lo que cuentas sobre {t}{n}.",
            ),
            plain=(
                "Qué alegría leer esto{n}.",
                "Anima mucho leer algo así{n}.",
                "Muchas gracias{n}, da gusto leerlo.",
            ),
            react=(
                "Así da gusto seguir.",
                "Ayuda saber qué funciona.",
            ),
            ask=(Ask("¿Qué fue lo que más te gustó?"),),
        ),
        "thanks": Sentences(
            named=(
                "Un placer{n}, y gracias por lo que cuentas sobre {t}.",
                "Me alegra que haya servido{n}, sobre todo con {t}.",
            ),
            plain=("Un placer{n}.", "Me alegra que haya servido{n}.", "De nada{n}, para eso está."),
            react=("Gracias por volver para contarlo.",),
            ask=(Ask("¿Qué tal ha ido lo demás?"),),
        ),
        "question": Sentences(
            named=(
                "Sobre {t} prefiero no responder a ojo{n}.",
                "La pregunta sobre {t} merece una respuesta exacta{n}.",
                "Antes de contestar sobre {t} quiero tenerlo claro{n}.",
            ),
            plain=(
                "Prefiero no responder a ojo{n}.",
                "La pregunta merece una respuesta exacta{n}.",
                "Antes de contestar quiero tenerlo claro{n}.",
            ),
            ask=(
                Ask("¿Me cuentas un poco más de tu caso?"),
                Ask("¿Hay algo concreto que te preocupe?"),
                Ask("¿Qué te sería más útil saber?"),
            ),
        ),
        "correction": Sentences(
            named=(
                "Gracias por el aviso sobre {t}{n}.",
                "Buen ojo con {t}{n}.",
                "Se agradece la precisión sobre {t}{n}.",
            ),
            plain=("Bien visto{n}.", "Gracias por el aviso{n}.", "Se agradece la precisión{n}."),
            react=(
                "Mejor saberlo.",
                "Así de claro ayuda mucho.",
            ),
            ask=(Ask("¿Has visto algo más que no cuadre?"),),
        ),
        "fault": Sentences(
            named=(
                "Gracias por avisar del problema con {t}{n}.",
                "Eso no debería pasar con {t}{n}.",
                "Entiendo que moleste lo que pasa con {t}{n}.",
            ),
            plain=(
                "Gracias por avisar{n}.",
                "Eso no debería pasar{n}.",
                "Entiendo que moleste{n}.",
            ),
            ask=(
                Ask("¿Pasa siempre o solo a veces?"),
                Ask("¿Desde cuándo pasa?"),
                Ask("¿Qué hacías justo antes?"),
            ),
        ),
        "problem": Sentences(
            named=(
                "Entiendo la queja sobre {t}{n}.",
                "Gracias por hablar claro sobre {t}{n}.",
                "Es justo lo que dices sobre {t}{n}.",
            ),
            plain=(
                "Gracias por decirlo claro{n}.",
                "Entiendo la queja{n}.",
                "Es normal que moleste{n}.",
            ),
            ask=(
                Ask("¿Qué habría funcionado mejor?"),
                Ask("¿Me cuentas un poco más de lo que pasó?"),
                Ask("¿Ha pasado otras veces?"),
            ),
        ),
        "suggestion": Sentences(
            named=(
                "Gracias por la sugerencia sobre {t}{n}.",
                "Tiene sentido lo que dices sobre {t}{n}.",
                "Veo por dónde vas con {t}{n}.",
            ),
            plain=(
                "La idea tiene sentido{n}.",
                "Gracias por la sugerencia{n}.",
                "Me gusta la idea{n}.",
            ),
            ask=(
                Ask("¿Cómo lo haces ahora?"),
                Ask("¿Para qué lo usarías más?"),
                Ask("¿Lo has visto bien resuelto en algún sitio?"),
            ),
        ),
        "story": Sentences(
            named=(
                "Gracias por esa historia con {t}{n}.",
                "Me quedo con {t}{n}.",
                "Qué bonito leer sobre {t}{n}.",
            ),
            plain=("Gracias por contarlo{n}.", "Qué historia{n}.", "Da gusto leerlo{n}."),
            react=("Merecía contarse.",),
            ask=(
                Ask("¿Y qué pasó después?"),
                Ask("¿Cómo fue aquel momento?"),
            ),
        ),
        "joke": Sentences(
            named=("Me he reído con {t}{n}.", "Contra {t} no tengo respuesta{n}."),
            plain=("Me he reído{n}.", "A eso no tengo respuesta{n}."),
            react=("No lo puedo superar.",),
            ask=(Ask("¿Y desde cuándo?"),),
        ),
        "congratulation": Sentences(
            named=("Muchas gracias{n}, y también por lo que dices sobre {t}.",),
            plain=("Muchas gracias{n}.", "Qué ilusión leerlo{n}."),
            react=(
                "Todavía cuesta creerlo.",
                "Da gusto celebrarlo con quien ha estado ahí.",
            ),
        ),
        "share": Sentences(
            named=("Gracias por pasarlo{n}, y por señalar {t}.",),
            plain=("Gracias por pasarlo{n}.",),
            ask=(Ask("¿Qué te han dicho?"),),
        ),
        "remark": Sentences(
            named=(
                "Veo lo que quieres decir sobre {t}{n}.",
                "Gracias por mencionar {t}{n}.",
            ),
            plain=("Veo lo que quieres decir{n}.", "Gracias por escribirlo{n}."),
            ask=(Ask("¿Me cuentas algo más?"),),
        ),
        "closing": Sentences(plain=("Un placer{n}.", "De nada{n}.", "A ti{n}.")),
        "hold": Sentences(
            plain=(
                "Gracias por escribir{n}. Quiero pensarlo con calma antes de responder.",
                "Leído{n}. Esto merece una respuesta pensada.",
            ),
        ),
        "hold_grave": Sentences(
            plain=(
                "Lo he leído{n}, y no quiero contestar con prisas.",
                "Gracias por decírmelo{n}. Esto no se contesta en una línea.",
            )
        ),
    },
)
