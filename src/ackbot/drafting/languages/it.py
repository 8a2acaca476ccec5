"""Italian: neutral as to gender; tu or Lei only where it is known.

What they named stands after "per" or "con", or as the object: neither melts with an article.
"""

from ackbot.drafting.languages import Language
from ackbot.drafting.moves import Ask, Sentences

LANGUAGE = Language(
    code="it",
    quotes=("«", "»"),
    patience=(
        "Grazie dell'attesa.",
        "E grazie della pazienza in questi giorni.",
        "Grazie di non aver lasciato perdere.",
    ),
    moves={
        "praise": Sentences(
            named=(
                "Che bello leggerlo, soprattutto per {t}{n}.",
                "Fa piacere che qualcuno noti {t}{n}.",
                "Una parola così per {t} fa bene{n}.",
                "Che qualcuno nomini {t} mi rallegra la giornata{n}.",
                "Bello sapere che {t} piace a qualcuno{n}.",
            ),
            quoted=(
                "«{q}» fa piacere leggerlo{n}.",
                "Mi tengo «{q}»{n}.",
                "Leggere «{q}» fa bene{n}.",
            ),
            plain=(
                "Fa piacere leggerlo{n}.",
                "Che bello leggerlo{n}.",
                "Grazie{n}, fa bene.",
                "È gentile dirlo{n}.",
            ),
            react=(
                "Così viene voglia di continuare.",
                "Aiuta sapere che cosa funziona.",
                "Un dettaglio così vale più di tante stelle.",
                "È bello che qualcuno guardi con calma.",
            ),
        ),
        "thanks": Sentences(
            named=(
                "È un piacere{n}, e che bello sapere com'è andata con {t}.",
                "Bene che sia servito per {t}{n}.",
                "Buona notizia per {t}{n}.",
            ),
            quoted=(
                "«{q}» è quello che fa piacere leggere{n}.",
                "Con «{q}» ne è già valsa la pena{n}.",
            ),
            plain=(
                "È un piacere{n}.",
                "Bene che sia servito{n}.",
                "Bello sapere che è stato utile{n}.",
                "Di niente{n}, serve a questo.",
            ),
            react=(
                "È gentile tornare a dirlo.",
                "Sapere com'è finita è la parte più bella.",
                "Quasi nessuno torna a dirlo, quindi grazie.",
            ),
        ),
        "question": Sentences(
            named=(
                "Per {t} preferisco verificare che tirare a indovinare{n}.",
                "La domanda è giusta{n}, e per {t} serve una risposta precisa.",
                "Prima di dire qualcosa di sbagliato per {t} voglio controllare{n}.",
                "Con {t} contano i dettagli{n}, quindi niente risposte a caso.",
            ),
            quoted=(
                "Per «{q}» preferisco verificare che tirare a indovinare{n}.",
                "«{q}» è una domanda giusta{n}, e merita una risposta precisa.",
            ),
            plain=(
                "Preferisco verificare che tirare a indovinare{n}.",
                "La domanda merita una risposta precisa{n}.",
                "Qui non vorrei dire una cosa sbagliata{n}.",
            ),
            ask=(
                Ask("Su quale versione e sistema?", needs="software", unless="version"),
                Ask("Che cosa è già stato provato?", needs="software", unless="tried"),
                Ask("Quale sarebbe?", needs="buying"),
                Ask("Per quando servirebbe?", needs="buying"),
                Ask("Per quale giorno?", needs="time"),
                Ask("Sarebbe la prima volta?", needs="learning"),
            ),
        ),
        "correction": Sentences(
            named=(
                "Grazie per la segnalazione, per {t} soprattutto{n}.",
                "Bel colpo d'occhio con {t}{n}.",
                "Bene che qualcuno guardi {t} con attenzione{n}.",
                "Utile la nota per {t}{n}.",
            ),
            quoted=(
                "Ben visto{n}: «{q}» si può verificare subito.",
                "Grazie per aver segnalato «{q}»{n}.",
            ),
            plain=(
                "Ben visto{n}.",
                "Grazie per la segnalazione{n}.",
                "Bel colpo d'occhio{n}.",
                "Grazie per la precisione{n}.",
            ),
            react=(
                "Meglio saperlo.",
                "Detto così chiaramente, aiuta.",
                "È bello avere chi legge con attenzione.",
                "Meglio adesso che fra un mese.",
            ),
            recall=("E siamo a due.", "E siamo a tre.", "Ormai sono diverse."),
        ),
        "fault": Sentences(
            named=(
                "Con {t} non dovrebbe succedere{n}.",
                "Grazie per aver segnalato il problema con {t}{n}.",
                "Capisco che il problema con {t} dia fastidio{n}.",
            ),
            quoted=(
                "«{q}» non dovrebbe succedere{n}.",
                "«{q}» descrive bene il problema{n}, grazie.",
            ),
            plain=(
                "Grazie per averlo segnalato{n}.",
                "Non dovrebbe succedere{n}.",
                "Capisco che dia fastidio{n}.",
            ),
            ask=(
                Ask("Su quale versione e sistema?", needs="software", unless="version"),
                Ask("Compare un messaggio d'errore?", needs="software", unless="message"),
                Ask("Succede ogni volta?", unless="always"),
                Ask("Da quando succede?", unless="since"),
                Ask("Che cosa c'era subito prima?"),
            ),
            recall=(
                "È la seconda segnalazione, e aiuta.",
                "È la terza segnalazione, e ognuna aiuta.",
                "Sono già diverse segnalazioni, e ognuna aiuta.",
            ),
        ),
        "problem": Sentences(
            named=(
                "La critica è giusta, per {t} soprattutto{n}.",
                "Capisco il fastidio per {t}{n}.",
                "Grazie per la franchezza, anche per {t}{n}.",
                "Meglio che qualcuno me lo dica, per {t}{n}.",
            ),
            quoted=(
                "«{q}» è una critica giusta{n}.",
                "«{q}» darebbe fastidio anche a me{n}.",
                "«{q}» non dovrebbe essere così{n}.",
            ),
            plain=(
                "Grazie per la franchezza{n}.",
                "La critica è giusta{n}.",
                "Capisco il fastidio{n}.",
                "Darebbe fastidio anche a me{n}.",
            ),
            ask=(
                Ask("Che cosa sarebbe andato meglio?"),
                Ask("Com'è andata di preciso?"),
                Ask("Era già successo?", unless="always"),
                Ask("Quando è stato?", needs="event", unless="since"),
                Ask("Che cosa ha dato più fastidio?"),
            ),
        ),
        "suggestion": Sentences(
            named=(
                "L'idea ha senso, per {t} soprattutto{n}.",
                "Mi piace l'idea con {t}{n}.",
                "Grazie per l'idea, per {t} ci si può pensare{n}.",
            ),
            quoted=(
                "Mi piace l'idea dietro «{q}»{n}.",
                "«{q}» ha senso{n}.",
            ),
            plain=("L'idea ha senso{n}.", "Mi piace l'idea{n}.", "Grazie per l'idea{n}."),
            ask=(
                Ask("Come si fa adesso senza?"),
                Ask("A che cosa servirebbe di più?", needs="software"),
                Ask("C'è un posto dove è fatto bene?"),
                Ask("Com'è nata l'idea?"),
                Ask("Quale parte conterebbe di più?", named=True),
            ),
        ),
        "story": Sentences(
            named=(
                "Sembra di essere lì, con {t}{n}.",
                "Che bel ricordo, con {t}{n}.",
                "Grazie per il racconto, per {t} soprattutto{n}.",
                "Mi resta in mente {t}{n}.",
            ),
            quoted=(
                "Mi resta in mente «{q}»{n}.",
                "Con «{q}» è detto tutto{n}.",
                "Raccontato bene{n}, «{q}» soprattutto.",
            ),
            plain=("Che storia{n}.", "Grazie per il racconto{n}.", "Raccontato bene{n}."),
            react=(
                "Meritava di essere raccontato.",
                "Ne leggerei ancora volentieri.",
                "Che bello.",
            ),
            ask=(Ask("E poi com'è andata?"), Ask("È passato molto tempo?", unless="dated")),
        ),
        "joke": Sentences(
            named=("Mi ha fatto ridere, con {t}{n}.", "Contro {t} non ho risposta{n}."),
            quoted=(
                "«{q}» mi ha fatto ridere{n}.",
                "Per «{q}» non ho risposta{n}.",
                "Vince «{q}»{n}, non c'è niente da fare.",
            ),
            plain=("Mi ha fatto ridere{n}.", "Non ho risposta{n}."),
            react=("Impossibile fare meglio.", "Oggi ci voleva."),
        ),
        "congratulation": Sentences(
            named=(
                "Grazie mille{n}, anche per {t}.",
                "Che gentilezza{n}, per {t} soprattutto.",
            ),
            quoted=("Grazie mille{n}, «{q}» fa piacere.",),
            plain=("Grazie mille{n}.", "Che gentilezza{n}.", "Che bello leggerlo{n}."),
            react=("In compagnia si festeggia meglio.", "Una riga così fa la giornata."),
        ),
        "share": Sentences(
            named=("Grazie per averlo fatto girare{n}, e per aver indicato {t}.",),
            plain=("Grazie per averlo fatto girare{n}.", "Bello che valga la pena passarlo{n}."),
            ask=(Ask("Che cosa hanno detto?"),),
        ),
        "remark": Sentences(
            named=(
                "Ho letto con attenzione, soprattutto per {t}{n}.",
                "Fa bene sapere che qualcuno guarda {t}{n}.",
                "Grazie per averci fatto caso, anche per {t}{n}.",
            ),
            quoted=("«{q}» fa pensare{n}.", "«{q}» me lo tengo a mente{n}."),
            plain=(
                "Me lo tengo a mente{n}.",
                "Questo fa pensare{n}.",
                "Grazie per averlo scritto{n}.",
            ),
        ),
        "closing": Sentences(plain=("È un piacere{n}.", "Di niente{n}.", "Quando serve{n}.")),
        "hold": Sentences(
            plain=(
                "Grazie per il messaggio{n}. Vorrei pensarci prima di rispondere.",
                "Letto{n}, e merita una risposta ragionata.",
                "Grazie per la domanda{n}. A questa non voglio rispondere di passaggio.",
            )
        ),
        "hold_grave": Sentences(
            plain=(
                "L'ho letto{n}, e non voglio rispondere in fretta.",
                "Grazie per averlo detto{n}. Merita più di una riga veloce.",
                "L'ho letto{n}, e lo prendo sul serio.",
            )
        ),
    },
)
