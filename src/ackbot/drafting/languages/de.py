"""German: neutral as to gender; du or Sie only where it is known.

What they named stands in the accusative: after "über", "für", "auf", "um", or as the object.
"""

from ackbot.drafting.languages import Language
from ackbot.drafting.moves import Ask, Sentences

LANGUAGE = Language(
    code="de",
    quotes=("„", "“"),
    turn_informal={"meine": "deine", "meinen": "deinen"},
    turn_formal={"meine": "Ihre", "meinen": "Ihren"},
    patience=(
        "Danke fürs Warten.",
        "Und danke für die Geduld.",
        "Danke, dass [du|Sie] nicht aufgegeben [hast|haben].",
    ),
    moves={
        "praise": Sentences(
            named=(
                "Schön, so etwas über {t} zu lesen{n}.",
                "Danke für die Worte über {t}{n}.",
                "Gut zu wissen, dass jemand auf {t} achtet{n}.",
                "Das über {t} freut mich besonders{n}.",
                "So ein Satz über {t} tut gut{n}.",
                "Was [du|Sie] über {t} [schreibst|schreiben], freut mich{n}.",
                "Dass {t} jemand bemerkt, freut mich{n}.",
            ),
            quoted=(
                "„{q}“ lese ich gern{n}.",
                "Danke für „{q}“{n}.",
                "„{q}“ tut gut{n}.",
            ),
            plain=(
                "Das lese ich gern{n}.",
                "Danke{n}, das tut gut.",
                "Das freut mich sehr{n}.",
                "So etwas liest man gern{n}.",
            ),
            react=(
                "Gut zu wissen, was ankommt.",
                "So ein Detail sagt mehr als viele Sterne.",
                "Schön, dass jemand so genau hinschaut.",
                "Dafür lohnt es sich.",
            ),
        ),
        "thanks": Sentences(
            named=(
                "Gern geschehen{n}, und danke für die Nachricht über {t}.",
                "Schön, dass es für {t} geholfen hat{n}.",
                "Gute Nachricht für {t}{n}.",
            ),
            quoted=(
                "„{q}“ höre ich gern{n}.",
                "Gern geschehen{n}. Für „{q}“ hat es sich gelohnt.",
            ),
            plain=(
                "Gern geschehen{n}.",
                "Schön, dass es geholfen hat{n}.",
                "Gut zu wissen{n}.",
                "Sehr gern{n}, dafür ist es da.",
            ),
            react=(
                "Nett, dass [du|Sie] noch einmal [schreibst|schreiben].",
                "Zu hören, wie es ausging, ist das Schönste daran.",
                "Das erzählt sonst kaum jemand.",
                "Genau dafür ist es da.",
            ),
        ),
        "question": Sentences(
            named=(
                "Für {t} möchte ich lieber nachsehen als raten{n}.",
                "Die Frage über {t} verdient eine genaue Antwort{n}.",
                "Über {t} will ich nichts Falsches sagen{n}.",
                "Bevor ich über {t} etwas Falsches sage, will ich sicher sein{n}.",
                "Für {t} kommt es auf die Einzelheiten an{n}, also rate ich nicht.",
            ),
            quoted=(
                "„{q}“ will ich nicht aus dem Bauch heraus beantworten{n}.",
                "„{q}“ ist eine gute Frage{n}, und verdient eine genaue Antwort.",
            ),
            plain=(
                "Da möchte ich lieber nachsehen als raten{n}.",
                "Die Frage verdient eine genaue Antwort{n}.",
                "Da will ich nichts Falsches sagen{n}.",
                "Das will ich nicht aus dem Bauch heraus beantworten{n}.",
            ),
            ask=(
                Ask("Um welche Version und welches System geht es?", "software", "version"),
                Ask("Was wurde schon probiert?", needs="software", unless="tried"),
                Ask("Um welches Stück geht es?", needs="buying"),
                Ask("Bis wann würde es gebraucht?", needs="buying"),
                Ask("Um welchen Tag geht es?", needs="time"),
                Ask("Ist es das erste Mal?", needs="learning"),
            ),
        ),
        "correction": Sentences(
            named=(
                "Danke für den Hinweis auf {t}{n}.",
                "Gut, dass jemand so genau auf {t} schaut{n}.",
                "Danke für den genauen Blick auf {t}{n}.",
                "Ein scharfes Auge{n}, danke für die Notiz über {t}.",
                "Gut aufgepasst{n}, gerade auf {t}.",
            ),
            quoted=(
                "Gut gesehen{n}: „{q}“ lässt sich gleich prüfen.",
                "Danke für den Hinweis auf „{q}“{n}.",
            ),
            plain=(
                "Gut gesehen{n}.",
                "Danke für den Hinweis{n}.",
                "Danke fürs genaue Lesen{n}.",
                "Ein scharfes Auge{n}, danke.",
            ),
            react=(
                "Besser, ich weiß es.",
                "So genau beschrieben hilft es wirklich.",
                "Schön, so genau gelesen zu werden.",
                "Besser jetzt als in einem Monat.",
            ),
            recall=(
                "Das ist schon der zweite Fund.",
                "Das ist schon der dritte Fund.",
                "Das waren jetzt schon einige Funde.",
            ),
        ),
        "fault": Sentences(
            named=(
                "Danke für die Meldung über {t}{n}.",
                "Danke für den Hinweis auf {t}{n}.",
                "Den Ärger über {t} kann ich verstehen{n}.",
                "Das über {t} klingt nicht richtig{n}.",
            ),
            quoted=(
                "„{q}“ sollte nicht passieren{n}.",
                "„{q}“ beschreibt es gut{n}, danke.",
            ),
            plain=(
                "Danke für die Meldung{n}.",
                "Das sollte nicht passieren{n}.",
                "Das ist ärgerlich{n}.",
            ),
            ask=(
                Ask("Um welche Version und welches System geht es?", "software", "version"),
                Ask("Kommt eine Fehlermeldung?", needs="software", unless="message"),
                Ask("Passiert das jedes Mal?", unless="always"),
                Ask("Seit wann ist das so?", unless="since"),
                Ask("Was ging unmittelbar voraus?"),
            ),
            recall=(
                "Das ist die zweite Meldung, und sie hilft.",
                "Das ist die dritte Meldung, und jede hilft.",
                "Das sind jetzt einige Meldungen, und jede hilft.",
            ),
        ),
        "problem": Sentences(
            named=(
                "Danke für die klaren Worte über {t}{n}.",
                "Den Ärger über {t} kann ich verstehen{n}.",
                "Die Kritik ist angekommen, gerade die über {t}{n}.",
                "Besser, ich höre das über {t}, als dass es keiner sagt{n}.",
                "Was [du|Sie] über {t} [sagst|sagen], ist berechtigt{n}.",
            ),
            quoted=(
                "„{q}“ ist eine berechtigte Kritik{n}.",
                "„{q}“ würde mich auch ärgern{n}.",
                "„{q}“ sollte nicht so sein{n}.",
            ),
            plain=(
                "Danke für die klaren Worte{n}.",
                "Den Ärger kann ich verstehen{n}.",
                "Die Kritik ist angekommen{n}.",
                "Das würde mich auch ärgern{n}.",
            ),
            ask=(
                Ask("Was hätte besser gepasst?"),
                Ask("Wie war es genau?"),
                Ask("War das schon öfter so?", unless="always"),
                Ask("Wann war das?", needs="event", unless="since"),
                Ask("Was hat am meisten gestört?"),
            ),
        ),
        "suggestion": Sentences(
            named=(
                "Danke für den Vorschlag für {t}{n}.",
                "Über {t} lohnt es sich nachzudenken{n}.",
                "Der Vorschlag für {t} leuchtet mir ein{n}.",
            ),
            quoted=(
                "Der Gedanke hinter „{q}“ gefällt mir{n}.",
                "An „{q}“ ist etwas dran{n}.",
            ),
            plain=(
                "Da ist etwas dran{n}.",
                "Der Gedanke gefällt mir{n}.",
                "Danke für den Vorschlag{n}.",
            ),
            ask=(
                Ask("Wie geht es bisher ohne?"),
                Ask("Was wäre dabei am wichtigsten?", named=True),
                Ask("Gibt es irgendwo ein gutes Vorbild?"),
                Ask("Wie kam die Idee?"),
                Ask("Wofür würde es am meisten gebraucht?", needs="software"),
            ),
        ),
        "story": Sentences(
            named=(
                "Danke für die Geschichte über {t}{n}.",
                "Über {t} habe ich gern gelesen{n}.",
                "Schön, etwas über {t} zu hören{n}.",
                "Ich sehe {t} fast vor mir{n}.",
            ),
            quoted=(
                "„{q}“ bleibt hängen{n}.",
                "„{q}“, damit ist alles gesagt{n}.",
                "Schön erzählt{n}, „{q}“ vor allem.",
            ),
            plain=(
                "Was für eine Geschichte{n}.",
                "Danke fürs Erzählen{n}.",
                "Das habe ich gern gelesen{n}.",
            ),
            react=(
                "Mehr davon würde ich gern lesen.",
                "Schön, dass es aufgeschrieben ist.",
                "So etwas vergisst man sonst.",
            ),
            ask=(Ask("Wie ging es weiter?"), Ask("Ist das lange her?", unless="dated")),
        ),
        "joke": Sentences(
            named=("Über {t} musste ich lachen{n}.", "Gegen {t} komme ich nicht an{n}."),
            quoted=(
                "Über „{q}“ musste ich lachen{n}.",
                "Gegen „{q}“ komme ich nicht an{n}.",
                "„{q}“ gewinnt{n}.",
            ),
            plain=("Da musste ich lachen{n}.", "Dagegen komme ich nicht an{n}."),
            react=("Das hat heute gefehlt.", "Besser wird es nicht."),
        ),
        "congratulation": Sentences(
            named=(
                "Herzlichen Dank{n}, auch für die Worte über {t}.",
                "Das ist lieb{n}, gerade das über {t}.",
            ),
            quoted=("Herzlichen Dank{n}, „{q}“ lese ich gern.",),
            plain=("Herzlichen Dank{n}.", "Das ist lieb{n}.", "Danke für die guten Wünsche{n}."),
            react=("Schön, das nicht allein zu feiern.", "So ein Satz macht den Tag."),
        ),
        "share": Sentences(
            named=("Danke fürs Weitersagen{n}, und für den Hinweis auf {t}.",),
            plain=("Danke fürs Weitersagen{n}.", "Schön, dass es weitergeht{n}."),
            ask=(Ask("Wie kam es an?"),),
        ),
        "remark": Sentences(
            named=(
                "Danke für die Zeilen über {t}{n}.",
                "Danke für den Hinweis auf {t}{n}.",
                "Das über {t} nehme ich mit{n}.",
                "Das über {t} behalte ich im Kopf{n}.",
            ),
            quoted=("„{q}“ nehme ich mit{n}.", "„{q}“ behalte ich im Kopf{n}."),
            plain=(
                "Ich verstehe, was gemeint ist{n}.",
                "Danke für den Gedanken{n}.",
                "Da ist etwas dran{n}.",
            ),
        ),
        "closing": Sentences(
            plain=("Gern geschehen{n}.", "Sehr gern{n}.", "Immer wieder gern{n}.")
        ),
        "hold": Sentences(
            plain=(
                "Danke für die Nachricht{n}. Darüber möchte ich erst nachdenken.",
                "Gelesen{n}, und das verdient eine überlegte Antwort.",
                "Danke für die Anfrage{n}. Darauf will ich nicht nebenbei antworten.",
            )
        ),
        "hold_grave": Sentences(
            plain=(
                "Ich habe es gelesen{n}, und möchte darauf nicht in Eile antworten.",
                "Danke, dass [du|Sie] es mir [sagst|sagen]{n}. Das verdient mehr als eine Zeile.",
                "Ich habe es gelesen{n}, und nehme es ernst.",
            )
        ),
    },
)
