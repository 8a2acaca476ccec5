"""Italian: neutral as to gender, and mostly as to tu and lei.

What they named stands after "per" or "con", or as the object: neither melts with an article.
"""

from ackbot.drafting.languages import Language
from ackbot.drafting.moves import Sentences

LANGUAGE = Language(
    code="it",
    quotes=("«", "»"),
    moves={
        "praise": Sentences(
            named=(
                "Che piacere leggerlo{n}, soprattutto per {t}.",
                "Grazie per aver notato {t}{n}.",
                "Fa piacere che qualcuno noti {t}{n}.",
            ),
            plain=("Che piacere leggerlo{n}.", "È molto gentile{n}.", "Fa davvero piacere{n}."),
            after=(
                "Che cosa è piaciuto di più?",
                "Così viene voglia di continuare.",
                "È utile sapere che cosa funziona.",
            ),
        ),
        "thanks": Sentences(
            named=(
                "È un piacere{n}, soprattutto per {t}.",
                "Bene che sia servito{n}, anche per {t}.",
            ),
            plain=("È un piacere{n}.", "Bene che sia servito{n}.", "Di niente{n}."),
            after=("È gentile tornare a dirlo.", "E il resto, è andato bene?"),
        ),
        "question": Sentences(
            named=(
                "Per {t} preferisco non tirare a indovinare{n}.",
                "La domanda è giusta{n}, e per {t} serve una risposta precisa.",
            ),
            plain=(
                "Preferisco non tirare a indovinare{n}.",
                "La domanda merita una risposta precisa{n}.",
                "Prima di rispondere preferisco controllare{n}.",
            ),
            after=(
                "C'è un caso preciso in mente?",
                "Che cosa sarebbe più utile sapere?",
                "Qual è il progetto, di preciso?",
            ),
        ),
        "correction": Sentences(
            named=(
                "Grazie per aver guardato {t} così da vicino{n}.",
                "Grazie per la nota{n}, utile per {t}.",
                "Occhio attento con {t}{n}.",
            ),
            plain=("Ben visto{n}.", "Grazie per la segnalazione{n}.", "Che occhio attento{n}."),
            after=(
                "C'è altro che non torna?",
                "Meglio saperlo.",
                "Detto così chiaro, aiuta molto.",
            ),
        ),
        "fault": Sentences(
            named=(
                "Grazie per aver segnalato il problema con {t}{n}.",
                "Con {t} non dovrebbe succedere{n}.",
                "Capisco che con {t} sia fastidioso{n}.",
            ),
            plain=(
                "Grazie per la segnalazione{n}.",
                "Non dovrebbe succedere{n}.",
                "Capisco che sia fastidioso{n}.",
            ),
            after=(
                "Succede ogni volta?",
                "Da quando succede?",
                "Che cosa è successo subito prima?",
            ),
        ),
        "problem": Sentences(
            named=(
                "Capisco la critica per {t}{n}.",
                "Meglio dirlo chiaro{n}, anche per {t}.",
                "Per {t} la critica è giusta{n}.",
            ),
            plain=("Meglio dirlo chiaro{n}.", "Capisco la critica{n}.", "La critica è giusta{n}."),
            after=(
                "Che cosa avrebbe funzionato meglio?",
                "Era già successo?",
                "Che cosa ha dato più fastidio?",
            ),
        ),
        "suggestion": Sentences(
            named=(
                "Grazie per l'idea per {t}{n}.",
                "Per {t} il ragionamento fila{n}.",
                "Capisco l'utilità per {t}{n}.",
            ),
            plain=("L'idea mi piace{n}.", "Il ragionamento fila{n}.", "Grazie per l'idea{n}."),
            after=(
                "Come si fa adesso, senza?",
                "Per quale uso, soprattutto?",
                "Che cosa conta di più?",
            ),
        ),
        "story": Sentences(
            named=(
                "Grazie per questa storia con {t}{n}.",
                "Che bella storia{n}, con {t} in mezzo.",
                "Mi resta in mente questo racconto con {t}{n}.",
            ),
            plain=("Che storia{n}.", "Grazie per averla raccontata{n}.", "Fa piacere leggerla{n}."),
            after=("E poi com'è andata?", "Com'era, allora?", "Valeva la pena raccontarla."),
        ),
        "joke": Sentences(
            named=("Con {t} ho riso di gusto{n}.", "Contro {t} non ho risposta{n}."),
            plain=("Ho riso di gusto{n}.", "A questo non ho risposta{n}."),
            after=("E da quando?", "Meglio di così non posso fare.", ""),
        ),
        "congratulation": Sentences(
            named=("Grazie mille{n}, anche per {t}.",),
            plain=("Grazie mille{n}.", "Fa davvero piacere{n}."),
            after=("Sembra ancora strano dirlo.", "È bello festeggiarlo qui."),
        ),
        "share": Sentences(
            named=("Grazie del passaparola{n}, e di aver scelto {t}.",),
            plain=("Grazie del passaparola{n}.",),
            after=("Che cosa hanno detto gli altri?", ""),
        ),
        "remark": Sentences(
            named=("Grazie per aver citato {t}{n}.",),
            plain=("Capisco il senso{n}.", "Grazie per averlo scritto{n}."),
            after=("C'è altro da raccontare?",),
        ),
        "closing": Sentences(plain=("È un piacere{n}.", "Di niente{n}.", "Figurarsi{n}.")),
        "hold": Sentences(
            plain=(
                "Grazie del messaggio{n}. Preferisco pensarci prima di rispondere.",
                "Letto{n}. Serve una risposta meditata.",
            ),
        ),
        "hold_grave": Sentences(
            plain=(
                "Ho letto{n}, e non voglio rispondere di fretta.",
                "È una cosa seria{n}, e non si risponde in una riga.",
            )
        ),
    },
)
