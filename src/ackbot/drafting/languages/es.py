"""Spanish: neutral as to gender; tú or usted only where it is known.

What they named stands after "sobre", "con" or "por", or as an object: none melts with an article.
"""

from ackbot.drafting.languages import Language
from ackbot.drafting.moves import Ask, Sentences

LANGUAGE = Language(
    code="es",
    quotes=("«", "»"),
    turn={"mi": "tu", "mis": "tus"},
    turn_formal={"mi": "su", "mis": "sus"},
    patience=(
        "Gracias por la espera.",
        "Y gracias por la paciencia, que ya eran unos días.",
        "Gracias por no dejarlo correr.",
    ),
    moves={
        "praise": Sentences(
            named=(
                "Qué alegría leer eso sobre {t}{n}.",
                "Se agradece que alguien se fije en {t}{n}.",
                "Anima mucho leer algo así sobre {t}{n}.",
                "Me alegra lo que [cuentas|cuenta] sobre {t}{n}.",
                "Que alguien mencione {t} me alegra el día{n}.",
                "Así que {t} ha gustado{n}. Es bueno saberlo.",
                "Bonito comentario sobre {t}{n}, gracias.",
            ),
            quoted=(
                "«{q}» da gusto leerlo{n}.",
                "Me quedo con «{q}»{n}.",
                "Gracias por ese «{q}»{n}.",
            ),
            plain=(
                "Qué alegría leer esto{n}.",
                "Anima mucho leer algo así{n}.",
                "Muchas gracias{n}, da gusto leerlo.",
                "Me [has|ha] alegrado el día{n}.",
            ),
            react=(
                "Así da gusto seguir.",
                "Ayuda saber qué funciona.",
                "Un detalle así vale más que muchos «me gusta».",
                "Es bueno saber que alguien mira con calma.",
            ),
        ),
        "thanks": Sentences(
            named=(
                "Un placer{n}, y gracias por lo que [cuentas|cuenta] sobre {t}.",
                "Me alegra que haya servido{n}, sobre todo con {t}.",
                "Buena noticia lo de {t}{n}.",
                "Da gusto saber cómo ha ido con {t}{n}.",
            ),
            quoted=(
                "«{q}» es justo lo que da gusto leer{n}.",
                "De nada{n}. Con «{q}» ya ha merecido la pena.",
            ),
            plain=(
                "Un placer{n}.",
                "Me alegra que haya servido{n}.",
                "De nada{n}, para eso está.",
                "Da gusto saber que ha sido útil{n}.",
            ),
            react=(
                "Gracias por volver para contarlo.",
                "Saber cómo acaba es lo mejor.",
                "Casi nadie vuelve para decirlo, así que gracias.",
            ),
        ),
        "question": Sentences(
            named=(
                "Sobre {t} prefiero no responder a ojo{n}.",
                "La pregunta sobre {t} merece una respuesta exacta{n}.",
                "Antes de contestar sobre {t} quiero tenerlo claro{n}.",
                "Con {t} importan los detalles{n}, así que nada de suposiciones.",
                "Lo de {t} prefiero comprobarlo antes de decir nada{n}.",
            ),
            quoted=(
                "A «{q}» prefiero no responder a ojo{n}.",
                "«{q}» es buena cosa que preguntar{n}, y merece una respuesta exacta.",
            ),
            plain=(
                "Prefiero no responder a ojo{n}.",
                "La pregunta merece una respuesta exacta{n}.",
                "Antes de contestar quiero tenerlo claro{n}.",
                "Prefiero comprobarlo antes de decir nada{n}.",
            ),
            ask=(
                Ask("¿En qué versión y sistema es?", needs="software", unless="version"),
                Ask("¿Qué [has|ha] probado hasta ahora?", needs="software", unless="tried"),
                Ask("¿Cuál [tienes|tiene] en mente?", needs="buying"),
                Ask("¿Para cuándo haría falta?", needs="buying"),
                Ask("¿Qué día [te|le] vendría bien?", needs="time"),
                Ask("¿Es la primera vez?", needs="learning"),
            ),
        ),
        "correction": Sentences(
            named=(
                "Gracias por el aviso sobre {t}{n}.",
                "Buen ojo con {t}{n}.",
                "Se agradece la precisión sobre {t}{n}.",
                "Bien visto lo de {t}{n}.",
                "Gracias por mirar {t} con tanta atención{n}.",
            ),
            quoted=(
                "Bien visto{n}: «{q}» se puede comprobar enseguida.",
                "Gracias por señalar «{q}»{n}.",
            ),
            plain=(
                "Bien visto{n}.",
                "Gracias por el aviso{n}.",
                "Se agradece la precisión{n}.",
                "Buen ojo{n}.",
            ),
            react=(
                "Mejor saberlo.",
                "Así de claro ayuda mucho.",
                "Da gusto que se lea con atención.",
                "Mejor ahora que dentro de un mes.",
            ),
            recall=(
                "Ya es la segunda que [encuentras|encuentra].",
                "Ya es la tercera que [encuentras|encuentra].",
                "Ya van unas cuantas.",
            ),
        ),
        "fault": Sentences(
            named=(
                "Gracias por avisar del problema con {t}{n}.",
                "Eso no debería pasar con {t}{n}.",
                "Entiendo que moleste lo que pasa con {t}{n}.",
                "Lo que [cuentas|cuenta] sobre {t} no suena bien{n}.",
            ),
            quoted=(
                "«{q}» no debería pasar{n}.",
                "«{q}» describe bien el problema{n}, gracias.",
            ),
            plain=(
                "Gracias por avisar{n}.",
                "Eso no debería pasar{n}.",
                "Entiendo que moleste{n}.",
            ),
            ask=(
                Ask("¿En qué versión y sistema pasa?", needs="software", unless="version"),
                Ask("¿Sale algún mensaje de error?", needs="software", unless="message"),
                Ask("¿Pasa siempre o solo a veces?", unless="always"),
                Ask("¿Desde cuándo pasa?", unless="since"),
                Ask("¿Qué había justo antes?"),
            ),
            recall=(
                "Es el segundo fallo que [avisas|avisa], y ayuda.",
                "Es el tercero que [avisas|avisa], y cada uno ayuda.",
                "Ya son varios avisos, y cada uno ayuda.",
            ),
        ),
        "problem": Sentences(
            named=(
                "Entiendo la queja sobre {t}{n}.",
                "Gracias por hablar claro sobre {t}{n}.",
                "Es justo lo que [dices|dice] sobre {t}{n}.",
                "Mejor que alguien me lo diga sobre {t}{n}.",
                "Tomo nota de la crítica sobre {t}{n}.",
            ),
            quoted=(
                "«{q}» es una queja justa{n}.",
                "«{q}» no debería ser así{n}.",
                "A mí también me molestaría «{q}»{n}.",
            ),
            plain=(
                "Gracias por decirlo claro{n}.",
                "Entiendo la queja{n}.",
                "Es normal que moleste{n}.",
                "A mí también me molestaría{n}.",
            ),
            ask=(
                Ask("¿Qué habría funcionado mejor?"),
                Ask("¿Cómo fue exactamente?"),
                Ask("¿Ha pasado otras veces?", unless="always"),
                Ask("¿Cuándo fue?", needs="event", unless="since"),
                Ask("¿Qué fue lo que más molestó?"),
            ),
        ),
        "suggestion": Sentences(
            named=(
                "Gracias por la sugerencia sobre {t}{n}.",
                "Tiene sentido lo que [dices|dice] sobre {t}{n}.",
                "Veo por dónde [vas|va] con {t}{n}.",
                "La idea con {t} tiene algo{n}.",
            ),
            quoted=(
                "Me gusta la idea que hay detrás de «{q}»{n}.",
                "«{q}» tiene sentido{n}.",
            ),
            plain=(
                "La idea tiene sentido{n}.",
                "Gracias por la sugerencia{n}.",
                "Me gusta la idea{n}.",
            ),
            ask=(
                Ask("¿Cómo se hace ahora sin eso?"),
                Ask("¿Para qué serviría más?", needs="software"),
                Ask("¿Hay algún sitio donde esté bien resuelto?"),
                Ask("¿Cómo surgió la idea?"),
                Ask("¿Qué parte sería la más importante?", named=True),
            ),
        ),
        "story": Sentences(
            named=(
                "Gracias por esa historia con {t}{n}.",
                "Me quedo con {t}{n}.",
                "Qué bonito leer sobre {t}{n}.",
                "Casi se ve {t}{n}.",
                "Lo que [cuentas|cuenta] sobre {t} merecía contarse{n}.",
            ),
            quoted=(
                "Me quedo con «{q}»{n}.",
                "Con «{q}» ya está todo dicho{n}.",
                "Qué manera de contarlo{n}, sobre todo «{q}».",
            ),
            plain=("Gracias por contarlo{n}.", "Qué historia{n}.", "Da gusto leerlo{n}."),
            react=("Merecía contarse.", "Leería más con mucho gusto.", "Qué bien contado."),
            ask=(Ask("¿Y qué pasó después?"), Ask("¿Hace mucho de eso?", unless="dated")),
        ),
        "joke": Sentences(
            named=("Me he reído con {t}{n}.", "Contra {t} no tengo respuesta{n}."),
            quoted=(
                "Me he reído con «{q}»{n}.",
                "A «{q}» no tengo nada que añadir{n}.",
                "«{q}» gana{n}.",
            ),
            plain=("Me he reído{n}.", "A eso no tengo respuesta{n}."),
            react=("No lo puedo superar.", "Hoy hacía falta."),
        ),
        "congratulation": Sentences(
            named=(
                "Muchas gracias{n}, y también por lo que [dices|dice] sobre {t}.",
                "Qué detalle{n}, sobre todo lo de {t}.",
            ),
            quoted=("Muchas gracias{n}, «{q}» da gusto leerlo.", "Qué detalle{n}, ese «{q}»."),
            plain=("Muchas gracias{n}.", "Qué ilusión leerlo{n}.", "Qué detalle{n}, gracias."),
            react=("Da gusto celebrarlo con gente así.", "Así se celebra mejor."),
        ),
        "share": Sentences(
            named=("Gracias por pasarlo{n}, y por señalar {t}.",),
            plain=("Gracias por pasarlo{n}.", "Me alegra que merezca pasarlo{n}."),
            ask=(Ask("¿Qué han dicho?"),),
        ),
        "remark": Sentences(
            named=(
                "Entiendo lo que [dices|dice] sobre {t}{n}.",
                "Gracias por el apunte sobre {t}{n}.",
                "Me quedo con el comentario sobre {t}{n}.",
            ),
            quoted=("«{q}» da que pensar{n}.", "Me quedo con «{q}»{n}."),
            plain=(
                "Entiendo lo que [quieres|quiere] decir{n}.",
                "Gracias por escribirlo{n}.",
                "Eso da que pensar{n}.",
            ),
        ),
        "closing": Sentences(plain=("Un placer{n}.", "De nada{n}.", "Cuando haga falta{n}.")),
        "hold": Sentences(
            plain=(
                "Gracias por escribir{n}. Quiero pensarlo con calma antes de responder.",
                "Leído{n}. Esto merece una respuesta pensada.",
                "Gracias por preguntar{n}. Esto no lo quiero contestar de paso.",
            ),
        ),
        "hold_grave": Sentences(
            plain=(
                "Lo he leído{n}, y no quiero contestar con prisas.",
                "Gracias por decirlo{n}. Esto no se contesta en una línea.",
                "Lo he leído{n}, y me lo tomo en serio.",
            )
        ),
    },
)
