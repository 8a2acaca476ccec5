"""Dutch: without je or u where a sentence can do without."""

from ackbot.drafting.languages import Language
from ackbot.drafting.moves import Sentences

LANGUAGE = Language(
    code="nl",
    quotes=("“", "”"),
    turn={"mijn": "je", "onze": "jullie", "ons": "jullie"},
    moves={
        "praise": Sentences(
            named=(
                "Dat van {t} doet me goed{n}.",
                "{t}, dat blijft hangen{n}.",
                "Scherp gezien, {t}{n}.",
            ),
            plain=("Dat doet me goed{n}.", "Zulke woorden lees je graag{n}."),
            after=(
                "Wat verraste het meest?",
                "Hoe kwam dat zo?",
                "Fijn om het zo helder te horen.",
            ),
        ),
        "thanks": Sentences(
            named=("Graag gedaan{n}, en mooi van {t}.", "Fijn dat het hielp{n}, zeker met {t}."),
            plain=("Graag gedaan{n}.", "Fijn dat het hielp{n}."),
            after=("Hoe gaat het nu verder?", "Daar doe je het voor."),
        ),
        "question": Sentences(
            named=(
                "Over {t} gok ik liever niet{n}.",
                "De vraag over {t} verdient een precies antwoord{n}.",
            ),
            plain=("Ik gok hier liever niet{n}.",),
            after=("Waar is het voor?", "Wat is er al geprobeerd?", "Hoe gaat het nu?"),
        ),
        "correction": Sentences(
            named=("Goed gezien, {t}{n}.", "Scherp{n}, {t} was me ontgaan."),
            plain=("Goed gezien{n}.", "Scherp{n}, dat was me ontgaan."),
            after=("Klopt er nog iets niet?", "Zo precies lezen weinig mensen."),
        ),
        "problem": Sentences(
            named=(
                "{t}, zo hoort het niet{n}.",
                "Geen smoesjes over {t}{n}.",
                "Goed dat het gezegd wordt{n}, van {t}.",
            ),
            plain=("Zo hoort het niet{n}.", "Goed dat het gezegd wordt{n}."),
            after=("Waar ging het mis?", "Gebeurt het elke keer?", "Wat had beter gewerkt?"),
        ),
        "suggestion": Sentences(
            named=("Er zit wat in, {t}{n}.", "Het idee van {t} bevalt me{n}."),
            plain=("Er zit wat in{n}.", "Het idee bevalt me{n}."),
            after=("Wat zou het eerst helpen?", "Hoe gaat het nu zonder?"),
        ),
        "story": Sentences(
            named=("Wat een verhaal{n}, vooral {t}.", "{t}, dat vergeet je niet{n}."),
            plain=("Wat een verhaal{n}.", "Dat leest een mens twee keer{n}."),
            after=("Hoe liep het af?", "Hoe was dat moment?", "Mooi verteld ook."),
        ),
        "joke": Sentences(
            named=("Tegen {t} kan ik niet op{n}.", "Om {t} moest ik lachen{n}."),
            plain=("Daar kan ik niet tegenop{n}.", "Hier moest ik om lachen{n}."),
            after=("Sinds wanneer?", "Beter wordt het vandaag niet."),
        ),
        "congratulation": Sentences(
            named=("Wat lief{n}, en {t} maakt het nog mooier.",),
            plain=("Wat lief{n}.", "Het went nog niet{n}."),
            after=("Zonder de mensen hier was het er niet.", "Daar drinken we op."),
        ),
        "share": Sentences(
            named=("Fijn dat het de ronde doet{n}, en mooi gekozen, {t}.",),
            plain=("Fijn dat het de ronde doet{n}.",),
            after=("Wie zou het nog meer leuk vinden?", ""),
        ),
        "remark": Sentences(
            named=("Zo had ik {t} nog niet bekeken{n}.", "Dat van {t} zet aan het denken{n}."),
            plain=("Zo had ik het nog niet bekeken{n}.", "Dat zet aan het denken{n}."),
            after=("Waar komt het idee vandaan?", "Is er nog meer over te vertellen?"),
        ),
        "closing": Sentences(plain=("Graag gedaan{n}.", "Geen dank{n}.", "Met plezier{n}.")),
        "hold": Sentences(
            named=("Gelezen{n}. {t} verdient een doordacht antwoord.",),
            plain=("Gelezen{n}, en het verdient een doordacht antwoord.",),
        ),
        "hold_grave": Sentences(
            plain=(
                "Ik heb het gelezen{n} en wil er niet gehaast op antwoorden.",
                "Dit verdient meer{n} dan één regel.",
            )
        ),
    },
)
