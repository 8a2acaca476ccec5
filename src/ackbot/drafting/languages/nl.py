"""Dutch: without je or u where a sentence can do without."""

from ackbot.drafting.languages import Language
from ackbot.drafting.moves import Ask, Sentences

LANGUAGE = Language(
    code="nl",
    quotes=("“", "”"),
    turn={"mijn": "je", "onze": "jullie", "ons": "jullie"},
    moves={
        "praise": Sentences(
            named=(
                "Fijn om dat over {t} te lezen{n}.",
                "Leuk dat iemand {t} opmerkt{n}.",
                "Dat doet me goed{n}, zeker over {t}.",
            ),
            plain=("Dat doet me goed{n}.", "Fijn om te lezen{n}.", "Dat is aardig gezegd{n}."),
            react=(
                "Zo blijft het leuk om te doen.",
                "Goed om te weten wat werkt.",
            ),
            ask=(Ask("Wat beviel het meest?"),),
        ),
        "thanks": Sentences(
            named=(
                "Graag gedaan{n}, en fijn om van {t} te horen.",
                "Fijn dat het hielp{n}, zeker met {t}.",
            ),
            plain=("Graag gedaan{n}.", "Fijn dat het hielp{n}.", "Geen dank{n}."),
            react=("Leuk om dat nog te laten weten.",),
            ask=(Ask("Ging de rest ook goed?"),),
        ),
        "question": Sentences(
            named=(
                "Over {t} gok ik liever niet{n}.",
                "De vraag over {t} verdient een precies antwoord{n}.",
                "Over {t} wil ik geen fout antwoord geven{n}.",
            ),
            plain=(
                "Ik gok hier liever niet{n}.",
                "Dit verdient een precies antwoord{n}.",
                "Ik wil hier geen fout antwoord geven{n}.",
            ),
            ask=(
                Ask("Gaat het om een bepaald geval?"),
                Ask("Wat zou het nuttigst zijn om te weten?"),
                Ask("Wat is precies het plan?"),
            ),
        ),
        "correction": Sentences(
            named=(
                "Goed gezien, dat van {t}{n}.",
                "Dank voor de opmerking over {t}{n}.",
                "Goed dat iemand zo precies naar {t} kijkt{n}.",
            ),
            plain=("Goed gezien{n}.", "Dank voor de correctie{n}.", "Scherp gelezen{n}."),
            react=(
                "Beter dat ik het weet.",
                "Dat helpt echt.",
            ),
            ask=(Ask("Klopt er nog iets niet?"),),
        ),
        "fault": Sentences(
            named=(
                "Dank voor de melding over {t}{n}.",
                "Dat hoort niet te gebeuren met {t}{n}.",
                "Vervelend, wat er met {t} gebeurt{n}.",
            ),
            plain=(
                "Dank voor de melding{n}.",
                "Dat hoort niet te gebeuren{n}.",
                "Dat is vervelend{n}.",
            ),
            ask=(
                Ask("Gebeurt het elke keer?"),
                Ask("Sinds wanneer is dat zo?"),
                Ask("Wat gebeurde er net daarvoor?"),
            ),
        ),
        "problem": Sentences(
            named=(
                "Ik begrijp de klacht over {t}{n}.",
                "Goed dat het gezegd wordt over {t}{n}.",
                "De kritiek op {t} is terecht{n}.",
            ),
            plain=(
                "Ik begrijp de klacht{n}.",
                "Goed dat het gezegd wordt{n}.",
                "Dat is terechte kritiek{n}.",
            ),
            ask=(
                Ask("Wat had beter gewerkt?"),
                Ask("Was het al vaker zo?"),
                Ask("Wat stoorde het meest?"),
            ),
        ),
        "suggestion": Sentences(
            named=(
                "Dank voor de suggestie over {t}{n}.",
                "Daar zit wat in, dat van {t}{n}.",
                "Ik zie het nut van het idee over {t}{n}.",
            ),
            plain=("Daar zit wat in{n}.", "Het idee bevalt me{n}.", "Dank voor de suggestie{n}."),
            ask=(
                Ask("Hoe gaat het nu zonder?"),
                Ask("Waar zou het vooral voor zijn?"),
                Ask("Wat telt daarbij het meest?"),
            ),
        ),
        "story": Sentences(
            named=(
                "Mooi om dat over {t} te lezen{n}.",
                "Ik zie {t} voor me{n}.",
                "Dank voor het verhaal over {t}{n}.",
            ),
            plain=("Wat een verhaal{n}.", "Dank voor het vertellen{n}.", "Mooi om te lezen{n}."),
            react=("Meer mag altijd.",),
            ask=(
                Ask("Hoe liep het af?"),
                Ask("Hoe was dat toen?"),
            ),
        ),
        "joke": Sentences(
            named=("Om {t} moest ik lachen{n}.", "Tegen {t} kan ik niet op{n}."),
            plain=("Hier moest ik om lachen{n}.", "Daar kan ik niet tegenop{n}."),
            react=("Beter wordt het vandaag niet.",),
            ask=(Ask("Sinds wanneer?"),),
        ),
        "congratulation": Sentences(
            named=("Heel erg bedankt{n}, ook voor de woorden over {t}.",),
            plain=("Heel erg bedankt{n}.", "Wat lief{n}."),
            react=(
                "Het went nog niet.",
                "Leuk om het hier te vieren.",
            ),
        ),
        "share": Sentences(
            named=("Fijn dat het de ronde doet{n}, en dat {t} erbij genoemd is.",),
            plain=("Fijn dat het de ronde doet{n}.",),
            ask=(Ask("Wat zeiden ze ervan?"),),
        ),
        "remark": Sentences(
            named=(
                "Ik snap wat er bedoeld wordt over {t}{n}.",
                "Dank voor de opmerking over {t}{n}.",
            ),
            plain=("Ik snap wat er bedoeld wordt{n}.", "Daar zit wat in{n}."),
            ask=(Ask("Is er nog meer over te zeggen?"),),
        ),
        "closing": Sentences(plain=("Graag gedaan{n}.", "Geen dank{n}.", "Met plezier{n}.")),
        "hold": Sentences(
            plain=(
                "Dank voor het bericht{n}. Ik denk er liever even over na.",
                "Gelezen{n}, en het verdient een doordacht antwoord.",
            ),
        ),
        "hold_grave": Sentences(
            plain=(
                "Ik heb het gelezen{n} en wil er niet gehaast op antwoorden.",
                "Dit verdient meer dan één regel{n}.",
            )
        ),
    },
)
