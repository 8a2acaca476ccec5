"""German: without du or Sie where a sentence can do without."""

from ackbot.drafting.languages import Language
from ackbot.drafting.moves import Sentences

LANGUAGE = Language(
    code="de",
    quotes=("„", "“"),
    moves={
        "praise": Sentences(
            named=(
                "Das mit {t} freut mich sehr{n}.",
                "{t}, das bleibt hängen{n}.",
                "So etwas über {t} zu lesen, tut gut{n}.",
                "Gutes Auge{n}, {t} fällt sonst kaum jemandem auf.",
            ),
            plain=("So etwas zu lesen, tut gut{n}.", "Das freut mich sehr{n}."),
            after=(
                "Was hat am meisten überrascht?",
                "Wie kam es dazu?",
                "Schön, dass es jemand so klar sagt.",
            ),
        ),
        "thanks": Sentences(
            named=(
                "Gern geschehen{n}, und schön, das mit {t}.",
                "Freut mich{n}, vor allem wegen {t}.",
            ),
            plain=("Gern geschehen{n}.", "Schön, dass es geholfen hat{n}."),
            after=("Wie geht es jetzt weiter?", "So macht das Spaß."),
        ),
        "question": Sentences(
            named=(
                "Zu {t} möchte ich nichts Falsches raten{n}.",
                "Die Frage nach {t} verdient mehr als ein Ja oder Nein{n}.",
            ),
            plain=("Da möchte ich nichts Falsches raten{n}.",),
            after=(
                "Wofür wird es gebraucht?",
                "Was wurde schon probiert?",
                "Wie läuft es im Moment?",
            ),
        ),
        "correction": Sentences(
            named=(
                "Gut gesehen, das mit {t}{n}.",
                "Scharfes Auge{n}, {t} war mir entgangen.",
                "Danke für den Hinweis auf {t}{n}.",
            ),
            plain=("Gut gesehen{n}.", "Scharfes Auge{n}."),
            after=("Ist sonst noch etwas aufgefallen?", "So genau liest kaum jemand."),
        ),
        "problem": Sentences(
            named=(
                "{t}, das darf so nicht sein{n}.",
                "Da gibt es bei {t} nichts schönzureden{n}.",
                "Danke für die klaren Worte zu {t}{n}.",
                "Das mit {t} ist ärgerlich{n}.",
            ),
            plain=("Danke für die klaren Worte{n}.", "Das ist ärgerlich{n}."),
            after=(
                "An welcher Stelle ging es schief?",
                "Passiert das jedes Mal?",
                "Was hätte besser gepasst?",
            ),
        ),
        "suggestion": Sentences(
            named=(
                "An {t} ist etwas dran{n}.",
                "Der Gedanke mit {t} gefällt mir{n}.",
                "{t}, darüber lohnt es sich nachzudenken{n}.",
            ),
            plain=("Da ist etwas dran{n}.", "Der Gedanke gefällt mir{n}."),
            after=(
                "Was wäre dabei am wichtigsten?",
                "Wie geht es bisher ohne?",
                "Wofür zuerst?",
            ),
        ),
        "story": Sentences(
            named=(
                "Was für eine Geschichte{n}, vor allem {t}.",
                "{t}, das vergisst man nicht{n}.",
                "Das liest man zweimal{n}, schon wegen {t}.",
            ),
            plain=("Was für eine Geschichte{n}.", "Das liest man zweimal{n}."),
            after=("Wie ging es weiter?", "Wie war das damals?", "Danke fürs Erzählen."),
        ),
        "joke": Sentences(
            named=("Gegen {t} komme ich nicht an{n}.", "Über {t} musste ich lachen{n}."),
            plain=("Da komme ich nicht gegen an{n}.", "Da musste ich lachen{n}."),
            after=("Seit wann geht das so?", "Besser wird es heute nicht mehr."),
        ),
        "congratulation": Sentences(
            named=("Das ist lieb{n}, und {t} macht es noch schöner.",),
            plain=("Das ist lieb{n}.", "So ganz fassen wir es noch nicht{n}."),
            after=("Ohne Leute wie hier ginge das nicht.", "Darauf stoßen wir an."),
        ),
        "share": Sentences(
            named=("Danke fürs Weitersagen{n}, und für den Hinweis auf {t}.",),
            plain=("Danke fürs Weitersagen{n}.",),
            after=("Wem könnte es noch gefallen?", ""),
        ),
        "remark": Sentences(
            named=(
                "{t}, von der Seite hatte ich das nicht gesehen{n}.",
                "Das mit {t} gibt zu denken{n}.",
            ),
            plain=("Von der Seite hatte ich das nicht gesehen{n}.", "Das gibt zu denken{n}."),
            after=("Woher kommt der Gedanke?", "Gibt es dazu noch mehr zu erzählen?"),
        ),
        "closing": Sentences(
            plain=("Gern geschehen{n}.", "Sehr gern{n}.", "Immer wieder gern{n}.")
        ),
        "hold": Sentences(
            named=(
                "Gelesen{n}. {t} verdient eine überlegte Antwort.",
                "Danke für die Nachricht{n}. Über {t} möchte ich erst nachdenken.",
            ),
            plain=("Gelesen{n}, und das verdient eine überlegte Antwort.",),
        ),
        "hold_grave": Sentences(
            plain=(
                "Ich habe es gelesen{n} und möchte darauf nicht in Eile antworten.",
                "Danke für die offenen Worte{n}. Das verdient keine eilige Antwort.",
            )
        ),
    },
)
