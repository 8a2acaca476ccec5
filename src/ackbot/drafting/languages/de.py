"""German: without du or Sie where a sentence can do without.

What they named stands in the accusative: after "über", "für", "auf", or as the object.
"""

from ackbot.drafting.languages import Language
from ackbot.drafting.moves import Ask, Sentences

LANGUAGE = Language(
    code="de",
    quotes=("„", "“"),
    moves={
        "praise": Sentences(
            named=(
                "Schön, so etwas über {t} zu lesen{n}.",
                "Danke für die Worte über {t}{n}.",
                "Freut mich sehr, das über {t} zu hören{n}.",
                "Gut zu wissen, dass jemand {t} bemerkt{n}.",
            ),
            plain=(
                "Das freut mich sehr{n}.",
                "So etwas liest man gern{n}.",
                "Danke{n}, das tut gut.",
            ),
            react=(
                "Da macht das Weitermachen Spaß.",
                "Gut zu wissen, was ankommt.",
            ),
            ask=(Ask("Was hat am besten gefallen?"),),
        ),
        "thanks": Sentences(
            named=(
                "Gern geschehen{n}, und danke für die Nachricht über {t}.",
                "Schön, dass es geholfen hat{n}, gerade für {t}.",
            ),
            plain=("Gern geschehen{n}.", "Schön, dass es geholfen hat{n}.", "Freut mich{n}."),
            react=("Nett, das zu erzählen.",),
            ask=(Ask("Hat der Rest auch geklappt?"),),
        ),
        "question": Sentences(
            named=(
                "Über {t} möchte ich nichts Falsches sagen{n}.",
                "Da frage ich lieber nach, bevor ich über {t} etwas Falsches sage{n}.",
            ),
            plain=(
                "Da möchte ich nichts Falsches sagen{n}.",
                "Raten hilft hier niemandem{n}.",
                "Da frage ich lieber nach, bevor ich etwas Falsches sage{n}.",
                "Die Antwort soll stimmen{n}.",
            ),
            ask=(
                Ask("Geht es um einen bestimmten Fall?"),
                Ask("Was wäre am wichtigsten zu wissen?"),
                Ask("Was ist genau geplant?"),
            ),
        ),
        "correction": Sentences(
            named=(
                "Danke für den Hinweis auf {t}{n}.",
                "Gut, dass jemand so genau auf {t} schaut{n}.",
                "Danke für den genauen Blick auf {t}{n}.",
            ),
            plain=("Gut gesehen{n}.", "Danke für den Hinweis{n}.", "Danke fürs genaue Lesen{n}."),
            react=(
                "Besser, ich weiß es.",
                "Das hilft wirklich.",
            ),
            ask=(Ask("Ist sonst noch etwas aufgefallen?"),),
        ),
        "fault": Sentences(
            named=(
                "Danke für die Meldung über {t}{n}.",
                "Danke für den Hinweis auf {t}{n}.",
            ),
            plain=(
                "Danke für die Meldung{n}.",
                "Das sollte nicht passieren{n}.",
                "Das ist ärgerlich{n}.",
            ),
            ask=(
                Ask("Passiert das jedes Mal?"),
                Ask("Seit wann ist das so?"),
                Ask("Was ging unmittelbar voraus?"),
            ),
        ),
        "problem": Sentences(
            named=(
                "Danke für die klaren Worte über {t}{n}.",
                "Den Ärger über {t} kann ich verstehen{n}.",
                "Die Kritik ist angekommen, gerade die über {t}{n}.",
            ),
            plain=(
                "Danke für die klaren Worte{n}.",
                "Den Ärger kann ich verstehen{n}.",
                "Die Kritik ist angekommen{n}.",
            ),
            ask=(
                Ask("Was hätte besser gepasst?"),
                Ask("War das schon öfter so?"),
                Ask("Was hat am meisten gestört?"),
            ),
        ),
        "suggestion": Sentences(
            named=(
                "Danke für den Vorschlag für {t}{n}.",
                "Über {t} lohnt es sich nachzudenken{n}.",
                "Der Vorschlag für {t} leuchtet mir ein{n}.",
            ),
            plain=(
                "Da ist etwas dran{n}.",
                "Der Gedanke gefällt mir{n}.",
                "Danke für den Vorschlag{n}.",
            ),
            ask=(
                Ask("Wie geht es bisher ohne?"),
                Ask("Was wäre dabei am wichtigsten?"),
                Ask("Gibt es irgendwo ein gutes Vorbild?"),
            ),
        ),
        "story": Sentences(
            named=(
                "Danke für die Geschichte über {t}{n}.",
                "Über {t} habe ich gern gelesen{n}.",
                "Schön, etwas über {t} zu hören{n}.",
            ),
            plain=(
                "Was für eine Geschichte{n}.",
                "Danke fürs Erzählen{n}.",
                "Das habe ich gern gelesen{n}.",
            ),
            react=("Mehr davon ist willkommen.",),
            ask=(
                Ask("Wie ging es weiter?"),
                Ask("Wie war das damals?"),
            ),
        ),
        "joke": Sentences(
            named=("Über {t} musste ich lachen{n}.", "Gegen {t} komme ich nicht an{n}."),
            plain=("Da musste ich lachen{n}.", "Dagegen komme ich nicht an{n}."),
            react=("Das hat heute gefehlt.",),
            ask=(Ask("Seit wann geht das so?"),),
        ),
        "congratulation": Sentences(
            named=("Herzlichen Dank{n}, auch für die Worte über {t}.",),
            plain=("Herzlichen Dank{n}.", "Das ist lieb{n}."),
            react=(
                "So ganz fasse ich es noch nicht.",
                "Schön, das hier zu feiern.",
            ),
        ),
        "share": Sentences(
            named=("Danke fürs Weitersagen{n}, und für den Hinweis auf {t}.",),
            plain=("Danke fürs Weitersagen{n}.",),
            ask=(Ask("Wie kam es an?"),),
        ),
        "remark": Sentences(
            named=(
                "Danke für den Gedanken über {t}{n}.",
                "Danke für den Hinweis auf {t}{n}.",
            ),
            plain=(
                "Ich verstehe, was gemeint ist{n}.",
                "Danke für den Gedanken{n}.",
                "Da ist etwas dran{n}.",
            ),
            react=("Gern mehr davon.",),
            ask=(Ask("Gibt es dazu noch mehr zu sagen?"),),
        ),
        "closing": Sentences(
            plain=("Gern geschehen{n}.", "Sehr gern{n}.", "Immer wieder gern{n}.")
        ),
        "hold": Sentences(
            plain=(
                "Danke für die Nachricht{n}. Darüber möchte ich erst nachdenken.",
                "Gelesen{n}, und das verdient eine überlegte Antwort.",
            ),
        ),
        "hold_grave": Sentences(
            plain=(
                "Ich habe es gelesen{n} und möchte darauf nicht in Eile antworten.",
                "Danke für die offenen Worte{n}. Das verdient keine eilige Antwort.",
            )
        ),
    },
)
