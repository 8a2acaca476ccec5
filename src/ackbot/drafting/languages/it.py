"""Italian: neutral as to gender, and mostly as to tu and lei."""

from ackbot.drafting.languages import Language
from ackbot.drafting.moves import Sentences

LANGUAGE = Language(
    code="it",
    quotes=("«", "»"),
    moves={
        "praise": Sentences(
            named=(
                "Che piacere leggere questo su {t}{n}.",
                "La parte su {t} mi resta in mente{n}.",
                "Bell'occhio per {t}{n}.",
            ),
            plain=("Che piacere leggerlo{n}.", "Parole così danno la carica{n}."),
            after=(
                "Che cosa ha sorpreso di più?",
                "Com'è andata?",
                "Così viene voglia di continuare.",
            ),
        ),
        "thanks": Sentences(
            named=(
                "È un piacere{n}, soprattutto per {t}.",
                "Bene che sia servito{n}, e bella la parte su {t}.",
            ),
            plain=("È un piacere{n}.", "Bene che sia servito{n}."),
            after=("E adesso che cosa viene?", "Fa piacere saperlo."),
        ),
        "question": Sentences(
            named=(
                "Su {t} preferisco non tirare a indovinare{n}.",
                "La domanda su {t} merita una risposta precisa{n}.",
            ),
            plain=("Preferisco non tirare a indovinare{n}.",),
            after=(
                "Per quale uso sarebbe?",
                "Che cosa è già stato provato?",
                "Com'è la situazione adesso?",
            ),
        ),
        "correction": Sentences(
            named=("Ben visto{n}, {t} mi era sfuggito del tutto.", "Occhio attento su {t}{n}."),
            plain=("Ben visto{n}.", "Che occhio attento{n}."),
            after=("C'è altro che non torna?", "Una lettura così precisa è rara."),
        ),
        "problem": Sentences(
            named=(
                "Con {t} non dovrebbe andare così{n}.",
                "Niente scuse per {t}{n}.",
                "Meglio dirlo chiaro{n}, soprattutto per {t}.",
            ),
            plain=("Meglio dirlo chiaro{n}.", "Non dovrebbe andare così{n}."),
            after=(
                "In quale momento è andato storto?",
                "Che cosa avrebbe funzionato meglio?",
                "Succede sempre o è stata una volta?",
            ),
        ),
        "suggestion": Sentences(
            named=("L'idea di {t} mi piace{n}.", "Su {t} il ragionamento fila{n}."),
            plain=("L'idea mi piace{n}.", "Il ragionamento fila{n}."),
            after=("Che cosa servirebbe per primo?", "Come si fa adesso, senza?"),
        ),
        "story": Sentences(
            named=("Che storia{n}, soprattutto {t}.", "Mi resta in mente {t}{n}."),
            plain=("Che storia{n}.", "Questa si legge due volte{n}."),
            after=("E poi com'è andata?", "Che momento è stato?", "Vale la pena raccontarla."),
        ),
        "joke": Sentences(
            named=("Contro {t} non c'è difesa{n}.", "Con {t} ho riso di gusto{n}."),
            plain=("Contro questa non c'è difesa{n}.", "Ho riso di gusto{n}."),
            after=("E da quando?", "Così non si può competere."),
        ),
        "congratulation": Sentences(
            named=("Che gioia{n}, e con {t} ancora di più.",),
            plain=("Che gioia{n}.", "Sembra ancora strano dirlo{n}."),
            after=("Senza chi segue non ci sarebbe niente da festeggiare.", "Fa davvero piacere."),
        ),
        "share": Sentences(
            named=("Grazie del passaparola{n}, e di aver scelto {t}.",),
            plain=("Grazie del passaparola{n}.",),
            after=("A chi altro potrebbe piacere?", ""),
        ),
        "remark": Sentences(
            named=("Da quel lato non avevo guardato {t}{n}.", "Fa pensare, questo su {t}{n}."),
            plain=("Fa pensare{n}.",),
            after=("Da dove nasce l'idea?", "C'è altro da raccontare?"),
        ),
        "closing": Sentences(plain=("È un piacere{n}.", "Di niente{n}.", "Figurarsi{n}.")),
        "hold": Sentences(
            named=("Letto{n}. Su {t} serve una risposta meditata.",),
            plain=("Letto{n}. Serve una risposta meditata.",),
        ),
        "hold_grave": Sentences(
            plain=(
                "Ho letto{n}, e non voglio rispondere di fretta.",
                "È una cosa seria{n}, e non si risponde in una riga.",
            )
        ),
    },
)
