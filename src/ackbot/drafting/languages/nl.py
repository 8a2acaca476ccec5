"""Dutch: je or u only where it is known, else without either."""

from ackbot.drafting.languages import Language
from ackbot.drafting.moves import Ask, Sentences

LANGUAGE = Language(
    code="nl",
    quotes=("“", "”"),
    turn={"mijn": "je", "onze": "jullie", "ons": "jullie"},
    turn_formal={"mijn": "uw", "onze": "uw", "ons": "uw"},
    patience=(
        "Dank voor het wachten.",
        "En dank voor het geduld.",
        "Fijn dat [je|u] niet opgegeven [hebt|hebt].",
    ),
    moves={
        "praise": Sentences(
            named=(
                "Fijn om dat over {t} te lezen{n}.",
                "Leuk dat iemand {t} opmerkt{n}.",
                "Dat doet me goed{n}, zeker over {t}.",
                "Zo'n zin over {t} maakt mijn dag{n}.",
                "Goed om te weten dat {t} overkomt{n}.",
                "Wat [je|u] over {t} [schrijft|schrijft], doet me goed{n}.",
            ),
            quoted=(
                "“{q}” lees ik graag{n}.",
                "Dank voor “{q}”{n}.",
                "“{q}” doet me goed{n}.",
            ),
            plain=(
                "Dat doet me goed{n}.",
                "Fijn om te lezen{n}.",
                "Dat is aardig gezegd{n}.",
                "Daar word ik blij van{n}.",
            ),
            react=(
                "Zo blijft het leuk om te doen.",
                "Goed om te weten wat werkt.",
                "Zo'n detail zegt meer dan een hoop sterren.",
                "Fijn dat er iemand zo goed kijkt.",
            ),
        ),
        "thanks": Sentences(
            named=(
                "Graag gedaan{n}, en fijn om van {t} te horen.",
                "Fijn dat het hielp{n}, zeker met {t}.",
                "Goed nieuws over {t}{n}.",
            ),
            quoted=(
                "“{q}” hoor ik graag{n}.",
                "Graag gedaan{n}. Alleen al voor “{q}” was het de moeite waard.",
            ),
            plain=(
                "Graag gedaan{n}.",
                "Fijn dat het hielp{n}.",
                "Goed om te horen{n}.",
                "Geen dank{n}, daar is het voor.",
            ),
            react=(
                "Leuk om dat nog te laten weten.",
                "Horen hoe het afliep is het mooiste.",
                "Bijna niemand vertelt dat nog, dus dank.",
            ),
        ),
        "question": Sentences(
            named=(
                "Over {t} wil ik niet gokken{n}.",
                "De vraag over {t} verdient een precies antwoord{n}.",
                "Voordat ik over {t} iets verkeerds zeg, wil ik het zeker weten{n}.",
                "Bij {t} komt het op de details aan{n}, dus ik gok niet.",
            ),
            quoted=(
                "Op “{q}” wil ik niet zomaar iets zeggen{n}.",
                "“{q}” is een goede vraag{n}, en verdient een precies antwoord.",
            ),
            plain=(
                "Daar wil ik niet naar gokken{n}.",
                "De vraag verdient een precies antwoord{n}.",
                "Dat wil ik eerst zeker weten{n}.",
            ),
            ask=(
                Ask("Om welke versie en welk systeem gaat het?", "software", "version"),
                Ask("Wat is er al geprobeerd?", needs="software", unless="tried"),
                Ask("Om welke gaat het?", needs="buying"),
                Ask("Wanneer zou het nodig zijn?", needs="buying"),
                Ask("Om welke dag gaat het?", needs="time"),
                Ask("Is het de eerste keer?", needs="learning"),
            ),
        ),
        "correction": Sentences(
            named=(
                "Goed gezien, van {t}{n}.",
                "Dank voor de opmerking over {t}{n}.",
                "Fijn dat iemand zo goed naar {t} kijkt{n}.",
                "Een scherp oog{n}, dank voor de noot over {t}.",
            ),
            quoted=(
                "Goed gezien{n}: “{q}” is zo na te kijken.",
                "Dank voor het wijzen op “{q}”{n}.",
            ),
            plain=(
                "Goed gezien{n}.",
                "Dank voor de verbetering{n}.",
                "Een scherp oog{n}, dank.",
                "Dank voor het precieze lezen{n}.",
            ),
            react=(
                "Beter dat ik het weet.",
                "Zo precies beschreven helpt het echt.",
                "Fijn om zo aandachtig gelezen te worden.",
                "Beter nu dan over een maand.",
            ),
            recall=(
                "Dat is al de tweede vondst.",
                "Dat is al de derde vondst.",
                "Dat zijn er inmiddels een paar.",
            ),
        ),
        "fault": Sentences(
            named=(
                "Met {t} hoort dat niet te gebeuren{n}.",
                "Dank voor de melding over {t}{n}.",
                "Ik snap dat het gedoe met {t} vervelend is{n}.",
                "Wat er met {t} gebeurt, klinkt niet goed{n}.",
            ),
            quoted=(
                "“{q}” hoort niet te gebeuren{n}.",
                "“{q}” beschrijft het goed{n}, dank.",
            ),
            plain=(
                "Dank voor de melding{n}.",
                "Dat hoort niet te gebeuren{n}.",
                "Ik snap dat dat vervelend is{n}.",
            ),
            ask=(
                Ask("Om welke versie en welk systeem gaat het?", "software", "version"),
                Ask("Komt er een foutmelding?", needs="software", unless="message"),
                Ask("Gebeurt het elke keer?", unless="always"),
                Ask("Sinds wanneer is dat zo?", unless="since"),
                Ask("Wat gebeurde er vlak daarvoor?"),
            ),
            recall=(
                "Dat is de tweede melding, en die helpt.",
                "Dat is de derde melding, en elke helpt.",
                "Dat zijn er inmiddels een paar, en elke helpt.",
            ),
        ),
        "problem": Sentences(
            named=(
                "De kritiek op {t} is terecht{n}.",
                "Dank voor de eerlijkheid over {t}{n}.",
                "Ik snap de ergernis over {t}{n}.",
                "Beter dat ik het over {t} hoor dan dat niemand het zegt{n}.",
            ),
            quoted=(
                "“{q}” is terechte kritiek{n}.",
                "“{q}” zou mij ook ergeren{n}.",
                "“{q}” hoort niet zo te zijn{n}.",
            ),
            plain=(
                "Dank voor de eerlijkheid{n}.",
                "De kritiek is terecht{n}.",
                "Ik snap de ergernis{n}.",
                "Dat zou mij ook ergeren{n}.",
            ),
            ask=(
                Ask("Wat had beter gewerkt?"),
                Ask("Hoe ging het precies?"),
                Ask("Was dat al eerder zo?", unless="always"),
                Ask("Wanneer was dat?", needs="event", unless="since"),
                Ask("Wat stoorde het meest?"),
            ),
        ),
        "suggestion": Sentences(
            named=(
                "Het idee voor {t} spreekt me aan{n}.",
                "Dank voor het idee over {t}{n}.",
                "Vragen om {t} is logisch{n}.",
                "Over {t} valt na te denken{n}.",
            ),
            quoted=(
                "De gedachte achter “{q}” spreekt me aan{n}.",
                "In “{q}” zit iets{n}.",
            ),
            plain=("Daar zit iets in{n}.", "Het idee spreekt me aan{n}.", "Dank voor het idee{n}."),
            ask=(
                Ask("Hoe gaat het nu zonder?"),
                Ask("Waar zou het het meest voor zijn?", needs="software"),
                Ask("Is er ergens een goed voorbeeld van?"),
                Ask("Hoe kwam het idee?"),
                Ask("Welk deel zou het belangrijkst zijn?", named=True),
            ),
        ),
        "story": Sentences(
            named=(
                "Ik zie {t} bijna voor me{n}.",
                "Mooi om over {t} te lezen{n}.",
                "Dank voor het verhaal over {t}{n}.",
                "Wat er over {t} staat, blijft hangen{n}.",
            ),
            quoted=(
                "“{q}” blijft hangen{n}.",
                "Met “{q}” is alles gezegd{n}.",
                "Mooi verteld{n}, “{q}” vooral.",
            ),
            plain=("Wat een verhaal{n}.", "Mooi verteld{n}.", "Fijn dat het verteld is{n}."),
            react=(
                "Daar zou ik graag meer van lezen.",
                "Goed dat het is opgeschreven.",
                "Zulke dingen vergeet je anders.",
            ),
            ask=(Ask("Hoe ging het verder?"), Ask("Is dat lang geleden?", unless="dated")),
        ),
        "joke": Sentences(
            named=("Om {t} moest ik lachen{n}.", "Tegen {t} kan ik niet op{n}."),
            quoted=(
                "Om “{q}” moest ik lachen{n}.",
                "Tegen “{q}” kan ik niet op{n}.",
                "“{q}” wint{n}.",
            ),
            plain=("Daar moest ik om lachen{n}.", "Daar kan ik niet tegenop{n}."),
            react=("Dat had ik nodig vandaag.", "Beter wordt het niet."),
        ),
        "congratulation": Sentences(
            named=(
                "Hartelijk dank{n}, ook voor wat er over {t} staat.",
                "Wat aardig{n}, zeker over {t}.",
            ),
            quoted=("Hartelijk dank{n}, “{q}” lees ik graag.",),
            plain=("Hartelijk dank{n}.", "Wat aardig{n}.", "Dank voor de goede wensen{n}."),
            react=("Samen is het leuker om te vieren.", "Zo'n regel maakt de dag."),
        ),
        "share": Sentences(
            named=("Dank voor het doorgeven{n}, en voor het noemen van {t}.",),
            plain=("Dank voor het doorgeven{n}.", "Fijn dat het doorgaat{n}."),
            ask=(Ask("Wat vonden ze ervan?"),),
        ),
        "remark": Sentences(
            named=(
                "Wat [je|u] over {t} schrijft, onthoud ik{n}.",
                "Dank voor de woorden over {t}{n}.",
                "Dat over {t} neem ik mee{n}.",
            ),
            quoted=("“{q}” geeft te denken{n}.", "In “{q}” zit iets{n}."),
            plain=(
                "Daar zit iets in{n}.",
                "Dat geeft te denken{n}.",
                "Dank voor het schrijven{n}.",
            ),
        ),
        "closing": Sentences(plain=("Graag gedaan{n}.", "Geen dank{n}.", "Altijd graag{n}.")),
        "hold": Sentences(
            plain=(
                "Dank voor het bericht{n}. Daar wil ik eerst over nadenken.",
                "Gelezen{n}, en dat verdient een doordacht antwoord.",
                "Dank voor de vraag{n}. Die wil ik niet tussendoor beantwoorden.",
            )
        ),
        "hold_grave": Sentences(
            plain=(
                "Ik heb het gelezen{n}, en wil er niet gehaast op antwoorden.",
                "Dank voor het vertellen{n}. Dat verdient meer dan een snelle regel.",
                "Ik heb het gelezen{n}, en neem het serieus.",
            )
        ),
    },
)
