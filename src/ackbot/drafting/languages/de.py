"""German: without du or Sie where a sentence can do without.

What they named stands in the accusative: after "über", "für", "auf", or as the object.
"""

from ackbot.drafting.languages import Language
from ackbot.drafting.moves import Sentences

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
            after=(
                "Was hat am besten gefallen?",
                "Da macht das Weitermachen Spaß.",
                "Gut zu wissen, was ankommt.",
            ),
        ),
        "thanks": Sentences(
            named=(
                "Gern geschehen{n}, und danke für die Nachricht über {t}.",
                "Schön, dass es geholfen hat{n}, gerade für {t}.",
            ),
            plain=("Gern geschehen{n}.", "Schön, dass es geholfen hat{n}.", "Freut mich{n}."),
            after=("Nett, das zu erzählen.", "Hat der Rest auch geklappt?"),
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
            after=(
                "Geht es um einen bestimmten Fall?",
                "Was wäre am wichtigsten zu wissen?",
                "Was ist genau geplant?",
            ),
        ),
        "correction": Sentences(
            named=(
                "Danke für den Hinweis auf {t}{n}.",
                "Gut, dass jemand so genau auf {t} schaut{n}.",
                "Danke für den genauen Blick auf {t}{n}.",
            ),
            plain=("Gut gesehen{n}.", "Danke für den Hinweis{n}.", "Danke fürs genaue Lesen{n}."),
            after=(
                "Ist sonst noch etwas aufgefallen?",
                "Besser, ich weiß es.",
                "Das hilft wirklich.",
            ),
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
            after=(
                "Passiert das jedes Mal?",
                "Seit wann ist das so?",
                "Was ging unmittelbar voraus?",
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
            after=(
                "Was hätte besser gepasst?",
                "War das schon öfter so?",
                "Was hat am meisten gestört?",
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
            after=(
                "Wie geht es bisher ohne?",
                "Was wäre dabei am wichtigsten?",
                "Gibt es irgendwo ein gutes Vorbild?",
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
            after=("Wie ging es weiter?", "Wie war das damals?", "Mehr davon ist willkommen."),
        ),
        "joke": Sentences(
            named=("Über {t} musste ich lachen{n}.", "Gegen {t} komme ich nicht an{n}."),
            plain=("Da musste ich lachen{n}.", "Dagegen komme ich nicht an{n}."),
            after=("Seit wann geht das so?", "Das hat heute gefehlt.", ""),
        ),
        "congratulation": Sentences(
            named=("Herzlichen Dank{n}, auch für die Worte über {t}.",),
            plain=("Herzlichen Dank{n}.", "Das ist lieb{n}."),
            after=("So ganz fasse ich es noch nicht.", "Schön, das hier zu feiern."),
        ),
        "share": Sentences(
            named=("Danke fürs Weitersagen{n}, und für den Hinweis auf {t}.",),
            plain=("Danke fürs Weitersagen{n}.",),
            after=("Wie kam es an?", ""),
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
            after=("Gern mehr davon.", "Gibt es dazu noch mehr zu sagen?"),
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
