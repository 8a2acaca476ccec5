"""Italian: neutral as to gender, and mostly as to tu and lei.

What they named stands after "per" or "con", or as the object: neither melts with an article.
"""

from ackbot.drafting.languages import Language
from ackbot.drafting.moves import Ask, Sentences

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
            react=(
                "Così viene voglia di continuare.",
                "È utile sapere che cosa funziona.",
            ),
            ask=(Ask("Che cosa è piaciuto di più?"),),
        ),
        "thanks": Sentences(
            named=(
                "È un piacere{n}, soprattutto per {t}.",
                "Bene che sia servito{n}, anche per {t}.",
            ),
            plain=("È un piacere{n}.", "Bene che sia servito{n}.", "Di niente{n}."),
            react=("È gentile tornare a dirlo.",),
            ask=(Ask("E il resto, è andato bene?"),),
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
            ask=(
                Ask("C'è un caso preciso in mente?"),
                Ask("Che cosa sarebbe più utile sapere?"),
                Ask("Qual è il progetto, di preciso?"),
            ),
        ),
        "correction": Sentences(
            named=(
                "Grazie per aver guardato {t} così da vicino{n}.",
                "Grazie per la nota{n}, utile per {t}.",
                "Occhio attento con {t}{n}.",
            ),
            plain=("Ben visto{n}.", "Grazie per la segnalazione{n}.", "Che occhio attento{n}."),
            react=(
                "Meglio saperlo.",
                "Detto così chiaro, aiuta molto.",
            ),
            ask=(Ask("C'è altro che non torna?"),),
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
            ask=(
                Ask("Succede ogni volta?"),
                Ask("Da quando succede?"),
                Ask("Che cosa è successo subito prima?"),
            ),
        ),
        "problem": Sentences(
            named=(
                "Capisco la critica per {t}{n}.",
                "Meglio dirlo chiaro{n}, anche per {t}.",
                "Per {t} la critica è giusta{n}.",
            ),
            plain=("Meglio dirlo chiaro{n}.", "Capisco la critica{n}.", "La critica è giusta{n}."),
            ask=(
                Ask("Che cosa avrebbe funzionato meglio?"),
                Ask("Era già successo?"),
                Ask("Che cosa ha dato più fastidio?"),
            ),
        ),
        "suggestion": Sentences(
            named=(
                "Grazie per l'idea per {t}{n}.",
                "Per {t} il ragionamento fila{n}.",
                "Capisco l'utilità per {t}{n}.",
            ),
            plain=("L'idea mi piace{n}.", "Il ragionamento fila{n}.", "Grazie per l'idea{n}."),
            ask=(
                Ask("Come si fa adesso, senza?"),
                Ask("Per quale uso, soprattutto?"),
                Ask("Che cosa conta di più?"),
            ),
        ),
        "story": Sentences(
            named=(
                "Grazie per questa storia con {t}{n}.",
                "Che bella storia{n}, con {t} in mezzo.",
                "Mi resta in mente questo racconto con {t}{n}.",
            ),
            plain=("Che storia{n}.", "Grazie per averla raccontata{n}.", "Fa piacere leggerla{n}."),
            react=("Valeva la pena raccontarla.",),
            ask=(
                Ask("E poi com'è andata?"),
                Ask("Com'era, allora?"),
            ),
        ),
        "joke": Sentences(
            named=("Con {t} ho riso di gusto{n}.", "Contro {t} non ho risposta{n}."),
            plain=("Ho riso di gusto{n}.", "A questo non ho risposta{n}."),
            react=("Meglio di così non posso fare.",),
            ask=(Ask("E da quando?"),),
        ),
        "congratulation": Sentences(
            named=("Grazie mille{n}, anche per {t}.",),
            plain=("Grazie mille{n}.", "Fa davvero piacere{n}."),
            react=(
                "Sembra ancora strano dirlo.",
                "È bello festeggiarlo qui.",
            ),
        ),
        "share": Sentences(
            named=("Grazie del passaparola{n}, e di aver scelto {t}.",),
            plain=("Grazie del passaparola{n}.",),
            ask=(Ask("Che cosa hanno detto gli altri?"),),
        ),
        "remark": Sentences(
            named=("Grazie per aver citato {t}{n}.",),
            plain=("Capisco il senso{n}.", "Grazie per averlo scritto{n}."),
            ask=(Ask("C'è altro da raccontare?"),),
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
