"""Italian cues."""

PHRASES = {
    "harmless": """
morto dal ridere|morta dal ridere|morti dal ridere|morire dal ridere|muoio dal ridere
sto morendo|morto di fame|morta di fame|morta di freddo|morto di sonno|muoio di fame|da morire
stanco morto|stanca morta|niente male|mica male|non male|non e male|batteria morta
e morta la batteria|e morto il telefono|telefono morto|tempo morto|tempi morti|natura morta
punto morto|mare morto|peccato di gola|senza problemi|nessun problema|non c'e problema
non delude mai|mai delus*|non mi ha delus*|causa di|a causa|per causa|brutto anatroccolo
sono un'idiota|sono una cretina|sono un cretino|che cretina che sono|che idiota che sono
sono scema|sono scemo|che scema|te lo dico di cuore|dovrei denunciarti|buco in pancia
pazzo di gioia|cancro ascendente|segno del cancro|cotto e mangiato|bomba calorica
morto di curiosita|nonna papera|potresti dirmi|potreste dirmi|puoi dirmi|potete dirmi
potresti dire|mi sapreste|potresti spiegarmi|potreste indicarmi|potresti ripetere|mi e mancato
mi e mancata|ci e mancato|ci e mancata|ti e mancato|mi sei mancat*|ottima fattura
pregevole fattura|buona fattura|bella fattura|di fattura|fattura artigianale|mi manca
mi mancano|ci manca|ci mancano|ti manca|non va bene|non va via|mai piu senza|fai un lavoro
fate un lavoro|fai un ottimo|fate un ottimo|fai un gran|fai un bel|fate un bel|domanda stupida
stupida domanda|domanda scema|domande stupide|domanda idiota|giornata di merda|di troia
cavallo di troia|guerra di troia|elena di troia|deficiente io|che deficiente che
sono una stupida|sono uno stupido|che stupida|che stupido|foto e la mia preferita
foto e la mia favorita|prima di morire dal|lavoro in ospedale|lavoro in un ospedale
lavoro all'ospedale|lavora in ospedale|uscita di emergenza|ex ospedale|vecchio ospedale
non te ne pentirai|non ve ne pentirete|non vi pentirete|non ti pentirai|non se ne pentira
replica|repliche|in replica""",
    "instruction": """
ignora tutte le istruzioni|ignora le istruzioni|ignora ogni istruzione|ignora tutto
ignora quanto|ignora qualsiasi|ignorate tutte|ignorare tutte le|ignora i comandi
ignora il prompt|ignora le regole|ignora il testo|dimentica le istruzioni|dimentica le tue
dimentica tutte|dimentica tutto quello|dimentica tutto cio|dimentica quanto|dimentica ogni
non tenere conto delle|trascura le istruzioni|ora sei un|ora sei una|adesso sei un
adesso sei una|da ora in poi sei|da ora in poi rispondi|da ora sei|d'ora in poi rispondi
d'ora in poi sei|d'ora in avanti|d'ora in poi scrivi|comportati come|agisci come
fai finta di essere|fingi di essere|le tue istruzioni|istruzioni precedenti
istruzioni di sistema|istruzioni sopra|il tuo prompt|prompt di sistema|system prompt|chiavi api
chiave api|rispondi solo con|rispondi soltanto|rispondi solamente|rispondi unicamente
rispondi esclusivamente|scrivi soltanto|scrivi solo la|scrivi solamente|scrivi unicamente
di' soltanto|ripeti dopo di me|ripeti le parole|ripeti la parola|modalita sviluppatore
come modello linguistico|come modello di linguaggio|sei un modello|se sei un'ia|se sei una ia
se sei un bot|se sei un'intelligenza|se sei un assistente|cara ia|caro bot|nota per l'ia
nota per l'ai|avviso per l'ia|attenzione ia|rivela le tue|rivela il tuo|mostrami le tue
mostra le tue istruzioni|stampa il tuo|termina ogni risposta|concludi ogni risposta
finisci ogni risposta|inizia ogni risposta|includi la frase|nuovo compito per te""",
    "spam": """
guadagnare soldi|guadagnare online|guadagnare da casa|guadagni extra|guadagno online
guadagno facile|guadagno 100|guadagno 200|guadagno 300|guadagno 500|guadagnato con
soldi da casa|soldi online|soldi facili|euro al giorno|euro a settimana|euro al mese da
al giorno lavorando|lavorando da casa|lavorando dal telefono|lavora da casa|lavoro da casa ser*
lavorare dal telefono|lavoro online ser*|rendita passiva|entrate extra|reddito passivo
entrata extra|link in bio|link nella bio|link in descrizione al mio|link nel profilo
link sul mio profilo|guarda il mio profilo|visita il mio profilo|passa dal mio profilo
vieni sul mio profilo|dai un'occhiata al mio profilo|passa sul mio|visita il mio canale
iscriviti al mio|iscrivetevi al mio|seguimi|mi segui|seguitemi|ti seguo se|sub4sub|f4f
follow per follow|sul mio whatsapp|whatsapp in bio|canale telegram|gruppo telegram
scrivimi in privato|scrivetemi in privato|contattami in privato|contattami su|contattatelo
contattatela|contattate il|scrivimi su|scrivimi in dm|mandami un dm|in dm per info
info in privato|info in dm|finanziamento veloce|finanziamento immediato|credito veloce
senza busta paga|cattivi pagatori|criptovalut*|bitcoin|forex|trading|segnali di
investimento sicuro|rendimento garantito|guadagno garantito|bonus di benvenuto|pronostici
clicca qui|clicca sul link|clicca il link|cliccate qui|clicca nel|apri il link|vai al link
segui il link|seguaci gratis|follower gratis|follower reali|comprare follower|compra follower
piu follower|follower veri|aumenta i tuoi|posizionamento google|prima pagina di google
primi su google|seo|cartomante|veggente|guaritore|ritualista|legamenti d'amore
riportato il mio ex|riportato la mia ex|far tornare il tuo ex|ritorno d'amore|magia bianca
magia nera|incantesim*|malocchio|hai vinto|sei stato selezionat*|sei stata selezionat*
sei stat* scelt*|reclama il tuo|riscuoti il|ritira il tuo premio|premio gratis|iphone gratis
iphone in regalo|buono amazon|offerta limitata|offerta lampo|approfitta subito|acquista ora
compra ora|compra subito|ordina ora|imitazioni perfette|dimagrire|dimagrisci|perdi peso
perdere peso velocemente|dimagrante|cura miracolosa|ragazze calde|ragazze single|donne single
escort|onlyfans|video hot|foto hot|18+|patente senza esame|diplomi in vendita|recupero account
ha recuperato il mio account|hacker professionista|spiare il telefono|incontri hot
incontri piccanti|siti di incontri|repliche di orologi|scommesse sportive|scommesse online
usa il codice|con il codice sconto|il mio codice sconto|sconto del 50|sconto del 70
sconto del 80|foto nude|foto nuda|mi vedi nuda|prestito veloce|prestiti veloci
prestito immediato|prestito personale|prestiti personali|prestito tra privati|prestiti tra
offro prestiti|ottenuto un prestito|ottenuto il prestito|prestito online|prestiti online
prestiti a|legamento d'amore|scrivimi su whatsapp|contattami su whatsapp|su whatsapp al
su whatsapp +39|sul whatsapp|passate dal mio canale|passa dal mio canale|guarda il mio canale
scrivimi su telegram|contattami su telegram|sensitiva|sensitivo|guadagna online|guadagna da
guadagna soldi|guadagna fino|guadagna con|guadagna 100|guadagna 200|guadagna 500
guadagna subito|bonus casino|sei stat* estratt*|sei stato scelt*|sei stata scelt*
hai diritto a un|link nella nostra bio|nella nostra bio""",
    "abuse": """
idiota|idioti|imbecille|imbecilli|stronzo|stronza|stronzi|stronze|coglione|coglioni|cogliona
vaffanculo|fanculo|affanculo|vaffa|vai a cagare|va a cagare|andate a cagare|vai a quel paese
stai zitto|stai zitta|state zitti|chiudi la bocca|chiudi quella|taci cretin*|cretino|cretina
cretini|puttana|puttane|troia|troie|zoccola|mignotta|baldracca|fdp|fai schifo|fate schifo
mi fai schifo|mi fate schifo|fate vomitare|fai vomitare|pezzo di merda|pezzi di merda
sei una merda|siete una merda|uomo di merda|gente di merda|merdosi|merdoso|merda umana
tornatene|tornate al vostro paese|torna al tuo paese|fuori dall'italia|deficiente|deficienti
crepate|devi morire|spero tu muoia|ammazzati|ucciditi|sparati|impiccati|buffone|buffona|buffoni
sei ridicol*|siete ridicol*|sei patetic*|siete patetic*|falliti|sfigat*|perdente|perdenti
nullita|sei inutile|siete inutili|feccia|spazzatura umana|schifosi|bastardo|bastarda|bastardi
infami|cicciona|ciccione|grassona|grassone|brutta strega|vecchia strega|vecchia scema
handicappat*|mongoloide|ritardat*|celebroleso|cerebroleso|mentecatt*|demente|minorat*|frocio
froci|finocchio di|ricchione|lesbica di|negro|negra|negri|zingari di|terrone|terroni
marocchino di|extracomunitari di|comunista di merda|fascista di merda|testa di cazzo
teste di cazzo|testa di minchia|cazzone|minchione|rincoglionit*|trovati un lavoro vero
ignorante come|analfabeta|nessuno ti vuole|nessuno ti sopporta|nessuno te l'ha chiesto
vergognati schif*|stupido|stupida|stupidi|scemo di|scema di|sei scem*|siete scem*
capra ignorante|ignorante come una|brutta vacca|sei una vacca|sei un verme|zecca comunista
zecche rosse|sei un pagliaccio|siete dei pagliacci|che pagliaccio|che pagliacci|muori male
crepa male|devi crepare|sei un parassita|siete parassiti|siete dei parassiti|sei un infame
sei schifos*|siete schifos*|sei un fallito|sei una fallita|sei di merda|siete di merda
ma vai a lavorare|vai a lavorare va|zingaro di merda""",
    "threat": """
so dove abiti|so dove vivi|so dove lavori|so dove state|so che macchina|te ne pentirai
ve ne pentirete|vi pentirete|ti pentirai|ti vengo a prendere|vi vengo a prendere
vengo a prenderti|ti vengo a cercare|vengo a cercarti|ti trovero|la pagherai|la pagherete
me la paghi|me la pagate|me la pagherai|ti spacco|vi spacco|spaccarti|ti ammazzo|vi ammazzo
ti uccido|ti faccio fuori|ti faccio male|ti rovino|vi rovino|ti rompo|ti gonfio
ti aspetto sotto|vi aspetto fuori|aspetto sotto casa|guardati le spalle|stai attento a
stai attenta a|state attenti quando|stai attento quando|stai attenta quando
fai attenzione quando esci|non finira qui|vi do fuoco|ti do fuoco|do fuoco al|dare fuoco
vi brucio|ti brucio|bruciare il vostro|ti mando qualcuno|prima o poi la paghi
vedrai cosa ti succede|vedrai che ti succede|farai una brutta fine|farete una brutta fine
sappiamo dove abit*|sappiamo dove viv*|sappiamo dove lavor*|so a che ora esci
so a che ora uscite|so a che ora chiud*|so dove sta il tuo|so dove sta il vostro
la cosa non finisce qui|un proiettile in|proiettile per""",
    "crisis": """
suicid*|voglio morire|vorrei morire|voglia di morire|vorrei essere mort*|farla finita
la faccio finita|non voglio piu vivere|non voglio vivere|non ho piu voglia di vivere
non ho voglia di vivere|non ce la faccio piu a vivere|stanca di vivere|stanco di vivere
non riesco piu a vivere|togliermi la vita|mi tolgo la vita|uccidermi|ammazzarmi|mi ammazzo
mi uccido|finire la mia vita|non vedo piu un senso|non vedo un senso|non ha senso vivere
non ha piu senso vivere|non vale la pena vivere|senza di me starebbero meglio
state meglio senza di me|starebbero tutti meglio|nessuno sentirebbe la mia mancanza
nessuno se ne accorgerebbe se|sparire per sempre|scomparire per sempre|vorrei sparire
vorrei scomparire|vorrei non svegliarmi|non svegliarmi piu|non svegliarmi mai
vorrei non essere mai nat*|vorrei non esistere|autolesion*|mi taglio i polsi|tagliarmi i polsi
tagliarmi le vene|mi taglio le|farmi del male|mi faccio del male|ho preso tutte le pastiglie
addio a tutti|ultimo messaggio|non voglio piu esserci|non voglio piu stare qui|non esserci piu
un motivo per vivere|motivo per andare avanti|la vita non ha senso|overdose di farmaci
overdose di pillole""",
    "emergency": """
esce fumo|esce del fumo|vedo fumo|c'e fumo|fumo nero|prende fuoco|preso fuoco|prendendo fuoco
va a fuoco|sta andando a fuoco|sta bruciando|chiamate il 112|chiamate il 118|chiamate qualcuno
chiamate aiuto|puzza di gas|odore di gas|fuga di gas|perdita di gas|monossido|corto circuito
cortocircuito|fa scintille|scintille dal|preso la scossa|scossa elettrica|tubo rotto
si e rotto un tubo|perdita d'acqua|allagat*|allagamento|si sta allagando|alluvione in
l'allarme suona|allarme che suona|suona l'allarme|allarme sta suonando|porta aperta stanotte
porta spalancata|porta forzata|vetrina rotta|hanno sfondato|ladri nel|ladri in|i ladri
sono entrati i ladri|stanno rubando|rapina in|e svenut*|svenuto qui|svenuta qui|priv* di sensi
non respira|sta soffocando|sanguina|perde sangue|reazione allergica|anafila*|si sente male
caduto dalle scale|caduta dalle scale|bambino smarrito|bambina smarrita|bloccat* in ascensore
e scappato il cane|cane scappato|un'emergenza|c'e un incendio|incendio in corso
scoppiato un incendio|sta andando in fiamme|casa in fiamme|chiamate i pompieri
chiamate i vigili|chiama i pompieri|chiamate un'ambulanza|chiama un'ambulanza
chiamate l'ambulanza|serve un'ambulanza|ambulanza subito|chiamate i soccorsi""",
    "grief": """
morto|morta|morti in|sono morti|deceduto|deceduta|decesso|funerale|funerali|scomparso|scomparsa
venuto a mancare|venuta a mancare|ci ha lasciato|ci ha lasciati|ci ha lasciate
ci hanno lasciato|mi ha lasciato|mi ha lasciata|se n'e andato|se n'e andata|se ne e andato
se ne e andata|non c'e piu|non ci sono piu|non e piu con noi|non e piu tra noi
e volato in cielo|e volata in cielo|volata in cielo|volato in cielo|salito in cielo
salita in cielo|lutto|lutti|morte di mio|la sua morte|prima che morisse|da quando e mort*
quando e mort*|ultimi giorni di vita|i suoi ultimi giorni|le sue ultime settimane|ho perso mia
ho perso mio|ho perso il mio|ho perso la mia|ho perso i miei genitori|abbiamo perso nostro
abbiamo perso nostra|abbiamo perso mio|abbiamo perso mia|abbiamo perso il nostro
abbiamo perso la nostra|abbiamo perso papa|abbiamo perso mamma|ha perso la vita
hanno perso la vita|vedova|vedovo|rimasta sola|condoglianze|riposi in pace|riposa in pace|r.i.p
rip nonn*|veglia funebre|camera ardente|sepolt*|seppellit*|le sue ceneri|le ceneri di
in memoria di|in sua memoria|in ricordo di mi*|defunt*|compianto|compianta|buonanima
aborto spontaneo|perso il bambino|perso la bambina|perso un figlio|perso una figlia
soppress* il|dovuto sopprimere|dovuto addormentar*|ponte dell'arcobaleno|prima di morire mi
prima di morire ha|morte di mia|morte di nostro|morte di nostra|morte di papa|morte di mamma
morte di nonno|morte di nonna|morte del mio|morte del nostro|morte del nonno|morte del papa
morte della mia|morte della nostra|morte della nonna|morte della mamma|abbiamo perso nonno
abbiamo perso nonna|ho perso papa|ho perso mamma|ho perso nonno|ho perso nonna""",
    "illness": """
sono in ospedale|sta in ospedale|ricoverat*|in ospedale da
cancro|tumore|tumori|chemio*|radioterapia|diagnosi|diagnosticat*|depress*|operato
operata|intervento al cuore|mi operano|devo operarmi|deve operarsi|ictus|malato grave
malata grave|malato terminale|gravemente malat*|molto malat*|infarto|terapia intensiva
rianimazione|in coma|leucemia|linfoma|metastasi|alzheimer|parkinson|demenza|sclerosi|sla
distrofia|dialisi|trapianto di|epilessia|crisi epilettic*|attacchi di panico|attacco di panico
ansia generalizzata|disturbo d'ansia|bipolare|esaurimento|burnout|anoressia|bulimia
disturbi alimentari|ricaduta|riabilitazione|casa di riposo|rsa|sedia a rotelle da
sto perdendo la vista|perdendo la vista|palliativ*|hospice|biopsia|ricoverat*|ricovero
fibromialgia|lupus|polmonite|in terapia|la mia terapia|le mie cure|dopo l'operazione
prima dell'operazione|mia operazione|una malattia|sua malattia|mia malattia|malattia grave
malattia rara|malattia terminale|in malattia""",
    "security": """
vulnerabilita|falle di|problema di sicurezza|buco di sicurezza|bug di sicurezza|hackerat*
account rubato|rubato l'account|rubato il profilo|profilo rubato|fuga di dati|data breach
dati personali|dati esposti|dati di altri|dati degli altri|dati di un altro|dati dei clienti
dati altrui|dati di terzi|ordini di altri|ordini degli altri|l'ordine di un altro
account di un altro|account altrui|account di altri|account di qualcun altro
profilo di un altro|vedo i dati|vedo gli ordini|si vedono i dati|si vede il mio indirizzo
si vede la mia|il mio indirizzo di casa|visibile a tutti|visibili a tutti|chiunque puo vedere
chiunque vede|tutti possono vedere|password in chiaro|in chiaro le password|password visibili
non cifrat*|non criptat*|chiave esposta|token esposto|chiave api nel|phishing|profilo falso
profili falsi|profilo fake|account fake|account falso|pagina falsa|negozio falso|sito falso
sito truffa|si spaccia per|si spacciano per|spacciandosi per|si finge|furto d'identita
ruba identita|clonato il|clonato la|usa il vostro nome|usano il vostro nome|a vostro nome
a tuo nome|stalker|stalking|mi perseguita|mi segue ovunque|molestie|molesta|molestat*
cancellare i miei dati|cancellazione dei miei dati|eliminare i miei dati|rimuovere i miei dati
il mio nome dal sito|gdpr|iniezione sql|sql injection|xss|segnalazione responsabile
segnalare in privato|segnalarvi in privato|malware|virus nel|un virus|una falla|falla nel
falla nella|violazione della privacy|virus nel sito|contiene un virus""",
    "others": """
altri clienti|altro cliente|altra cliente|altri utenti|altro utente|altra persona|altre persone
degli altri|di altri|di un altro|di un'altra|di qualcun altro|di sconosciuti|dei clienti
degli utenti|degli iscritti|dei soci|degli studenti|degli alunni|dei partecipanti|di chiunque
di tutti i clienti|di tutti gli utenti|di tutti gli altri""",
    "private": """
account|accesso|password|indirizzo|l'indirizzo|indirizzi|telefono|telefoni|cellulare|email|mail
ordini|messaggi|dati|profilo|profili|carta di credito|fatture|codice fiscale|nominativi""",
    "press": """
redazione|redattore|redattrice|servizio televisivo|troupe|per un articolo|per un pezzo
un pezzo su|un pezzo sulle|un pezzo sui|preparando un pezzo|preparando un servizio
preparando un articolo|scrivendo un articolo|scrivendo un pezzo|scrivo per il|scrivo per la
scrivo per un|lavoro per il giornale|collaboro con il giornale|intervistar*|breve intervista
per il giornale|per la stampa|per la rivista|di repubblica|della repubblica per|del messaggero
per il telegiornale|per la radio|per la tv|per la rai|diritto di replica|ufficio stampa
prima della pubblicazione|il mio caporedattore|chiusura del giornale|qualche domanda per un
autore televisivo|autrice televisiva|citarla nel|citarvi nell'articolo|un'intervista con
un'intervista a|un'intervista per|per la televisione|la vostra versione dei fatti
la sua versione dei fatti|concederci un'intervista|per un'intervista|sono una giornalista
sono un giornalista|sono giornalista|giornalista di|giornalista per|giornalista freelance
giornalista del|giornalista della|giornalista presso|faccio il giornalista
faccio la giornalista|come giornalista|sono una reporter|sono un reporter|emittente locale
un'emittente|una dichiarazione ufficiale|una dichiarazione sul|una vostra dichiarazione
una sua dichiarazione""",
    "money": """
rimbors*|soldi indietro|indietro i soldi|i miei soldi|restituite i|restituitemi|ridatemi i
addebit*|pagato due volte|pagata due volte|pagato doppio|doppio pagamento|fattura|fatture
scontrino|il mio ordine|mio ordine|un mio ordine|numero ordine|numero d'ordine|ordine numero
ordine n|ordine nr|mai arrivato|mai arrivata|mai arrivati|non e arrivato|non e arrivata
non e ancora arrivato|non e ancora arrivata|non mi e arrivato|non mi e arrivata
non e mai arrivat*|non ho ricevuto|mai ricevuto|non ho mai ricevuto|non ho ancora ricevuto
ancora niente pacco|arrivato rotto|arrivata rotta|arrivati rotti|arrivate rotte
arrivata scheggiata|arrivato scheggiato|arrivata crepata|arrivato danneggiato
arrivata danneggiata|arrivato ammaccato|arrivato sbagliato|arrivata sbagliata
arrivata la taglia|arrivato un altro|arrivata in pezzi|in mille pezzi|articolo sbagliato
prodotto sbagliato|taglia sbagliata|colore sbagliato|difettos*|truffa|truffat*|il mio pacco
pacco smarrito|che fine ha fatto il|dov'e il mio|dove sono i miei|tracciamento
spedizione in ritardo|in giacenza|posso cambiarl*|cambiare la taglia|cambio taglia|cambio merce
come funziona il cambio|garanzia|recesso|annullare l'ordine|annullare l'abbonamento|disdire
disdett*|abbonamento rinnovato|rinnovo automatico|mi avete rinnovato|la mia carta|mia banca
gia pagato|caparra|acconto|cauzione|buono regalo|gift card|carta regalo|preso in giro e i soldi
il tracking|codice di tracking|numero di tracking|il reso|un reso|reso gratuito
restituire il prodotto|restituire l'ordine|restituire la merce|chiedo la sostituzione
sostituzione del prodotto|annullare il mio|annullare la mia|pacco disperso|ho fatto il bonifico
fatto bonifico|pagato con""",
    "_arrived": """
arrivato|arrivata|arrivati|arrivate|ricevuto|ricevuta|consegnato|consegnata|aperto il pacco
aperto la scatola|ho ordinato""",
    "_damaged": """
rotto|rotta|rotti|rotte|scheggiat*|crepat*|ammaccat*|danneggiat*|graffiat*|strappat*|bucat*
a pezzi|in pezzi|in frantumi|frantumat*|macchiat*|spaccat*|incrinat*|mancante|mancanti
incomplet*|difettos*|bagnat*|schiacciat*|non funzionante""",
    "_ordered": """
ho ordinato|abbiamo ordinato|avevo ordinato|ho comprato|ho acquistato|acquistato sul
ordinato sul|il mio acquisto|ho preso online|fatto un ordine|fatto l'ordine
effettuato un ordine""",
    "_unmet": """
ancora niente|ancora nulla|niente ancora|nessuna notizia|nessuna risposta|nessuno risponde
sto aspettando|sto ancora aspettando|aspetto ancora|che fine ha|non ho ricevuto|non arriva
ad oggi niente|ad oggi nulla|ad oggi non|a oggi non|fino ad oggi niente""",
    "legal": """
avvocat*|un legale|mio legale|nostro legale|vie legali|azione legale|azioni legali|denuncia
denunciarvi|denunciarti|vi denuncio|ti denuncio|denuncero|querel*|diffida|diffido|diffidiamo
tribunale|causa legale|fare causa|vi faccio causa|diritto d'autore|diritti d'autore|copyright
diritti d'immagine|diritto all'immagine|diritti sulla foto|proprieta intellettuale
marchio registrato|senza permesso|senza il mio permesso|senza chiedermi|senza autorizzazione
senza la mia autorizzazione|senza il mio consenso|senza consenso|chiesto il permesso
mai autorizzato|non ho autorizzato|non ho dato il|foto sono mie|e una mia foto|mia foto senza
le mie foto senza|avete usato la mia|hai usato la mia|usato una mia|usando la mia foto
copiato da me|rubato la foto|rimuovete la|rimuova la|rimuovete il|rimuovete subito
rimuova subito|la rimuova|togliete la mia|tolga la mia|tolga subito|plagi*
garante della privacy|garante privacy|trattamento dei dati|carabinieri|asl|intossicazione
intossicat*|diffamazione|diffamatori*|calunni*|licenza gpl|violazione della licenza
viola la licenza|il mio cliente|il nostro assistito|il mio assistito|associazione consumatori
antitrust|viola i miei|fare un esposto|un esposto ai|foto e mia e|quella foto e mia
questa foto e mia|la foto e mia|foto e la mia e|rubato la mia foto|rubato la mia idea
rubato il mio|hai copiato il mio|avete copiato il mio|avete copiato la mia|ha copiato il mio""",
    "offer": """
collabor*|sponsor*|rivendere|rivendita|rivenditor*|ingrosso|all'ingrosso|grossista
prezzo negozio|prezzi per negozi|listino|vendere i vostri|vendere le vostre|vendere la vostra
vendere il vostro|vendere i tuoi|vendere le tue|tenere i vostri|tenere le vostre|avere i vostri
per il nostro negozio|per il nostro ristorante|per il nostro hotel|per la nostra azienda
regali aziendali|cesti aziendali|grossi quantitativi|grandi quantita|quantita al mese
chili al mese|kg al mese|al chilo per|inviarti un campione|inviarti il nostro|inviarti i nostri
campione gratuito|campioni gratuiti|campioncino|prodotto in prova|partnership
proposta commerciale|proposta di lavoro|proposta di collab*|fare una proposta
farti una proposta|farvi una proposta|offerta di lavoro|offerta commerciale|posto di lavoro
assumer*|lavorare con noi|lavorare per noi|venire a lavorare|cerchiamo una persona|distributor*
distribuire i|distribuire il|commissionar*|su commissione|vorrei commission*|preventivo
fate preventivi|fornitura|fornirci|rifornire|fornitor*|comprare i diritti|acquistare i diritti
diritti di traduzione|diritti di pubblicazione|tradurre il tuo|tradurre il vostro
tradurre il suo|pubblicare il tuo|pubblicare il vostro|pubblicare la tua|usare la tua foto
usare una tua foto|usare le vostre foto|usare la vostra foto|utilizzare la tua foto
utilizzare le tue|utilizzare la vostra|usare la mappa per|licenza d'uso|investitor*
investire nel vostro|investire nella tua|acquistare il sito|comprare il sito
rilevare l'attivita|donarvi|donarti|fare una donazione|ve lo regalo|ve la regalo|ve li regalo
te lo regalo|ambassador|pubblicizzare|spazio pubblicitario|inserzione sul|guest post
prestito d'uso|consulenza per|docenza|mandarvi un campione|mandarti un campione
inviarvi un campione|mandarvi dei campioni|inviarti dei|mandarti dei campioni
mandarti un nostro|inviarti un nostro|inviarvi un nostro|spedirti un campione|inviarvi i nostri
mandarti il nostro|mandarti i nostri|mandarvi i nostri|mandarvi il nostro
mandarvi una bottiglia|mandarti una scatola|inviarvi una|inviarti una|donare al|donare alla
vorrei donare|vorremmo donare""",
    "_ours": """
nostro negozio|nostra libreria|nostro locale|nostro ristorante|nostro hotel|nostro bar
nostra bottega|nostra azienda|mia azienda|mio negozio|mia libreria|mio bar|mio ristorante
una piccola libreria|un piccolo negozio|abbiamo un negozio|ho un negozio|abbiamo una libreria
abbiamo una piccola|abbiamo un piccolo|ho una libreria|ho un agriturismo|abbiamo un agriturismo
gestisco un|gestisco una|gestiamo un|gestiamo una|nostro agriturismo|nostra rivista
nostra casa editrice|nostro b&b|nostro museo|nostra scuola|la mia attivita|sono titolare
siamo un'azienda|siamo una ditta""",
    "_stock": """
vorremmo|vorrei|ci piacerebbe|mi piacerebbe|sareste interessati|saresti interessat*
interessati a|interessata a|interessato a|vendere|in vendita|proporre|esporre|prezzi per""",
    "invitation": """
invitar*|ti invitiamo|vi invitiamo|la invitiamo|tenere una conferenza|tenere un incontro
tenere un corso|tenere una lezione|tenere un laboratorio|tenere un workshop|fare un incontro
fare una lezione|un intervento al|un intervento da|intervenire al|relatore|relatrice
ospite del nostro|essere nostro ospite|nostro podcast|mio podcast|nostra associazione per
un banchetto|un tavolo alla|un laboratorio da noi|un laboratorio per|un workshop da noi
un workshop per|venire a parlare|venire a trovarci|venire a raccontare|venire a presentare
venire a suonare|venire da noi|verresti a|verreste a|verrebbe a|vieni a parlare
venite a parlare|vieni da noi|ti andrebbe di venire|vi andrebbe di venire|le andrebbe di venire
ti andrebbe di partecipare|vi andrebbe di partecipare|ti piacerebbe venire|vi piacerebbe venire
ti piacerebbe partecipare|vi piacerebbe partecipare|parlare ai nostri|parlare ai miei
parlare nella nostra|parlare alla nostra|nelle nostre scuole|nella nostra scuola
alla nostra scuola|nostra classe|nostri studenti|nostri alunni|presentare il tuo libro
presentare il vostro|presentare il suo libro|presentazione del libro da|firmacopie|giuria
giurat*|tavola rotonda|una diretta insieme|fare una diretta|diretta con noi
partecipare al nostro|partecipare alla nostra|partecipare come|sei liber* il|siete liberi il
saresti disponibile|sareste disponibili|sarebbe disponibile|sei disponibile|siete disponibili
ci farebbe piacere avervi|ci farebbe piacere averti|saremmo felici di avervi
saremmo felici di averti|saremmo felici di ospitar*|vorremmo ospitar*|vorremmo averti
vorremmo avervi|averti con noi|avervi con noi|averla con noi|tenere libera la data
inaugurazione della nostra|come ospite da noi|come ospite nel nostro|come ospite al nostro
come ospite alla nostra|come nostro ospite|ospite nel nostro|ospite al nostro
ospite alla nostra|un invito|l'invito|il mio invito|ti invito a|vi invito a venire|vi invito al
vi invito alla|ospite in una puntata|ospite nella nostra|uno stand alla|uno stand al
stand alla nostra|stand gratuito|al nostro festival|alla nostra fiera|alla nostra festa
al nostro convegno|siete invitat*|sei invitat*|e invitat*""",
    "_come": """
venire|verresti|verreste|verrebbe|vieni|venite|visitarci|trovarci""",
    "_event": """
nostra scuola|nostra classe|nostro circolo|nostro gruppo|nostra associazione|nostro festival
nostra fiera|nostro evento|nostra festa|nostra biblioteca|nostra parrocchia|nostro paese
nostra universita|nostri studenti|nostri alunni|miei alunni|miei studenti|nostro podcast
nostra radio|nostro convegno|nostro museo|nostro club|mia scuola|mia classe""",
    "congratulation": """
congratulazioni|complimenti per il traguardo|complimentoni per|auguri|augurissimi
buon compleanno|buon anniversario|felicitazioni|meritat*|te lo meriti|se lo merita
cento di questi|100 di questi|altri cento|altri 100|altri dieci anni|ad maiora|evviva
buon natale|buone feste|buon anno|ce l'hai fatta|ce l'avete fatta|che traguardo|bel traguardo
un brindisi|brindiamo|avanti cosi""",
    "correction": """
refus*|errore|errori|erroraccio|erratum|errata corrige|svista|manca una|manca un|manca il
manca la|mancano|manca lo|manca il passaggio|dovrebbe essere|non dovrebbe essere
dovrebbero essere|in realta|e sbagliat*|sono sbagliat*|sbagliato|sbagliata|sbagliati|sbagliate
ti sei sbagliat*|vi siete sbagliat*|si e sbagliat*|link rotto|link non va|link non funziona
link morto|link errato|link non porta|da 404|non corrisponde|non corrispondono|non coincide
non coincidono|non torna|non tornano|i conti non|la somma non|non quadra|scritto male|dici che
c'e scritto|confus*|confond*|invertit*|scambiat*|al contrario|a testa in giu|sottosopra
specchiat*|capovolt*|doppione|duplicat*|di troppo|non esiste piu|ha cambiato nome|ora si chiama
adesso si chiama|non aggiornat*|obsolet*|superat* da|vecchia versione|correzione|correggere
correggete|per la precisione|per precisione|precisazione|pignol*|non per fare il
non per fare la|se non sbaglio|se non erro|vi siete dimenticat*|ti sei dimenticat*
hai dimenticato|avete dimenticato|inesatt*|imprecision*|non e esatto|non e corretto
non e proprio cosi|quella non e|questa non e|quello non e|si scrive con|si scrive senza
e ripetut*|nella didascalia|manca l'accento|manca l'ultimo|manca l'ingrediente""",
    "bug": """
non funziona|non funzionano|non funziona piu|ha smesso di funzionare|smesso di funzionare
non va|non va piu|non si apre|non si aprono|si blocca|si bloccano|si impalla|impallat*
si pianta|piantato|freeza|si congela|si chiude da sol*|crash*|bug|buggat*|baco|errore quando
da errore|mi da errore|da un errore|messaggio di errore|codice errore|errore 500|eccezione
dall'aggiornamento|dall'ultimo aggiornamento|dopo l'aggiornamento|dopo l'ultimo aggiornamento
da quando ho aggiornato|dopo aver aggiornato|con l'aggiornamento|con l'ultimo aggiornamento
con la nuova versione|nella nuova versione|non parte|non parte piu|non si avvia|non si installa
non si carica|schermo nero|schermata nera|schermo bianco|schermata bianca|schermata blu
pagina bianca|pagina vuota|non riesco ad accedere|non riesco a entrare|non riesco ad entrare
non riesco ad aprire|non riesco a scaricare|non riesco ad installare|non riesco a installare
non riesco a salvare|non riesco a fare il login|non carica|non salva|non scarica|non si salva
non sincronizza|non si sincronizza|non si vede piu|non appare|non compare|non compaiono
spariscono|sparito tutto|sparisce|cancella tutto|cancellato tutto|ho perso tutti i dati
ho perso i dati|persi tutti|mi butta fuori|mi sbatte fuori|mi scollega|mi disconnette
si disconnette|loop infinito|gira a vuoto|caricamento infinito|resta a caricare
rimane in caricamento|non risponde piu|il pulsante non|tasto non|si riavvia|lentissim* dopo
consuma batteria|consuma la batteria|non mi fa entrare|non mi fa accedere|non mi fa aprire
non mi fa salvare|non mi fa scaricare|non mi fa fare|non mi lascia entrare
non mi lascia accedere|resta bloccat*|rimane bloccat*|e bloccat*|si e bloccat*|si chiude subito
si chiude sempre|si chiude appena|si chiude quando|si chiude all'improvviso|va in loop
spariti tutti|sono spariti""",
    "complaint": """
delus*|deludent*|peccato che|un peccato che|pessimo|pessima|pessimi|pessime|terribile|orribile
orrendo|orrenda|orribili|schifo|schifezza|disgustos*|vomitevole|troppo cara|troppo cari
troppo lung*|troppo cort*|troppo lent*|troppo veloc*|troppo alt*|troppo bass*|troppo salat*
troppo dolc*|troppo fort*|troppo piccol*|troppo grand*|troppa pubblicita|troppe pubblicita
troppi annunci|troppa gente|troppo rumor*|troppo cald*|troppo fredd*|troppo scur*|troppo chiar*
troppo complicat*|stufo|stufa|stanco di|stanca di|vergogna|vergognos*|scandalos*|indecent*
indegn*|inaccettabil*|intollerabil*|ridicolo che|assurdo che|prezzi assurdi|prezzi folli
un furto|e un furto|ladrocinio|gelato dentro|tiepid*|cruda dentro|duro come|dura come
secco come|senza sapore|insipid*|immangiabil*|stantio|capello nel|lurid*|lentissim*
non si capisce|non capisco niente|non ho capito niente|non ci capisco|non si sente|non si legge
illeggibil*|scritto troppo piccolo|caratteri piccoli|carattere troppo|incomprensibil*
poco chiar*|mal spiegat*|spiegato male|confusionari*|tempo perso|perso tempo|perdita di tempo
soldi buttati|buttato soldi|non vale la pena|non ne vale|non li vale|non vale i soldi
nessuno risponde|nessuno ha risposto|non rispondono|non rispondete|non mi avete risposto
mai risposto|non risponde nessuno|nessuna risposta|ignorat*|ignorano|maleducat*|scortes*
sgarbat*|cafon*|arrogant*|antipatic*|presuntuos*|mi ha trattat*|trattati male|trattata male
trattato male|un'ora di coda|ora di coda|ore di coda|in coda per|coda infinita
un'ora ad aspettare|aspettato un'ora|aspettato due|aspettato quaranta|aspettato mezz'ora
aspettato tre|aspetto da|ore di attesa|ora di attesa|in ritardo|sempre in ritardo|ritardo di
inutilizzabil*|rumoros*|fastidios*|irritant*|snervant*|frustrant*|arrabbiat*|furios*|incazzat*
scocciat*|seccat*|infuriat*|amareggiat*|dispiaciut* che|mai piu|l'ultima volta che|non torno
non tornero|non torneremo|non ci torno|non compro piu|non comprero|smetto di seguir*
ho smesso di seguir*|disiscritt*|mi disiscrivo|unfollow|ho disdetto|si e rotto dopo
si e rotta dopo|si e rotto subito|rotto dopo|rotta dopo|durato due|durata due|durato poco
non e durat*|si stava meglio|era meglio prima|prima era meglio|meglio la versione|preferivo
ridateci|rimettete|perche avete tolto|avete tolto|avete rovinato|peggiorat*|scaduto di qualita
calato di qualita|non sono d'accordo|non concordo|dissento|non mi convince|non mi ha convint*
non mi piace|non mi e piaciut*|sessist*|razzist*|offensiv*|discriminat*|inaccessibil*
barriere architettoniche|senza preavviso|senza avvisare|senza avvertire|noios*|che noia
ripetitiv*|copiato e incollato|non mi e venut*|non e lievitat*|e venuto un mattone|un mattone
non mi e riuscit*|fallimento|esaurit* sempre|sempre esaurito|tutto esaurito alle|finito tutto
gia finito|presa in giro|presi in giro|ingannevol*|molto caro|e caro|un po' caro|caro come
cosi caro|davvero caro|cari per|cara per quello|era freddo|era fredda|arrivato freddo
arrivata fredda|tutto freddo|servito freddo|servita fredda|cibo freddo|pizza fredda|molto lent*
cosi lento|e lento|sempre lento|e bruciat*|era bruciat*|venut* bruciat*|tutto bruciato
tutta bruciata|e inutile|completamente inutile|del tutto inutile|ancora crud*|era crud*
con la muffa|era ammuffit*|pieno di muffa|era sporc*|tutto sporco|bagni sporchi|era meglio non
niente acqua|secca da anni""",
    "suggestion": """
sarebbe bello|sarebbe fantastico|sarebbe utile|sarebbe comodo|sarebbe comodissim*
sarebbe utilissim*|sarebbe carino|sarebbe top|sarebbe perfetto|sarebbe il massimo
sarebbe ottimo|sarebbe interessante|sarebbe meglio|sarebbe bellissimo|sarebbe super
sarebbe figo|sarebbe una bella|sarebbe stato bello|non sarebbe male|non sarebbe meglio|potresti
potreste|puoi fare un|puoi fare una|fate un|fate una|fai un|fai una|fai un video|aggiungete
mettete anche|metti anche|mettete i|propongo|consiglierei di|vi consiglio di|ti consiglio di
mi piacerebbe|mi piacerebbe vedere|vorrei vedere|vorrei tanto|adorerei|mi farebbe comodo
farebbe comodo|aiuterebbe|servirebbe|ci vorrebbe|ci starebbe|ci vorrebbero|manca solo
mancano solo|che ne dici di|che ne dite|che ne pensi di|che ne pensate di|perche non fai
perche non fate|perche non mettete|perche non metti|perche non provate|hai mai pensato
avete mai pensato|avete pensato|hai pensato|la prossima volta|prossimo video|per il prossimo
magari un|magari una|magari anche|magari la prossima|magari si potrebbe|si potrebbe|un video su
un video sul|un video sulla|un episodio su|una puntata su|una puntata sul|una ricetta con
una versione|seconda parte|parte 2|parte due|un seguito|piu video|piu ricette|piu puntate
altri video|altre ricette|un'opzione|opzione per|modalita scura|tema scuro|dark mode|in pdf
con i sottotitoli|suggerisc*|suggerirei|aggiungi anche|aggiungere anche""",
    "story": """
quando ero|quando eravamo|quando era piccol*|anni fa|mesi fa|settimane fa|tanti anni fa
la settimana scorsa|il mese scorso|l'anno scorso|l'altro giorno|l'altra sera|mi ricorda
mi ha ricordato|mi fa pensare|mi fa ricordare|ricordo|ricordi|da piccol*|da bambin*|da ragazz*
da giovane|per la prima volta|la prima volta|stamattina|stamani|ieri|ho provato|ho fatto
l'ho fatta|l'ho fatto|li ho fatti|le ho fatte|abbiamo fatto|ho finalmente|finalmente ho
sono riuscit*|ce l'ho fatta|ho imparato|mi ha insegnato|mi insegno|raccontava|diceva sempre
mi diceva|lavoravo|abitavo|abitavamo|vivevo|vivevamo|sono nat*|cresciut*|mi sono sposat*
ci siamo conosciut*|ci siamo sposat*|andavamo|andavo|facevamo|facevo|passavo|conservo ancora
ce l'ho ancora|ho ancora|ne avevamo un|ne avevo un|aveva uno uguale|una volta|un giorno
quella sera|quel giorno|quell'estate|negli anni""",
    "family": """
mia madre|mio padre|mia mamma|la mia mamma|mio papa|il mio papa|mia figlia|mio figlio
mia moglie|mio marito|la mia ragazza|il mio ragazzo|mia sorella|mio fratello|il mio cane
la mia cagnolina|il mio gatto|la mia gatta|mia suocera|mio suocero|i miei figli|le mie figlie
la mia famiglia|i miei alunni|i miei studenti|mia zia|mio zio|mia cugina|mio cugino|mio nipote
mia nipote|i miei nipoti|i miei genitori|i miei nonni|nonna|nonno|i miei suoceri
il mio compagno|la mia compagna|mio cognato|mia cognata|mio genero|mia nuora|la mia bimba
il mio bimbo|la mia bambina|il mio bambino|mia bisnonna|mio bisnonno|il mio vicino
la mia vicina|la mia maestra|il mio maestro""",
    "joke": """
haha*|ahah*|eheh*|hihi*|lol|lmao|xd|sto morendo|muoio|il mio portafoglio|il mio conto in banca
il mio conto piange|chiedo per un amico|scherzi a parte|mi scappa da ridere|morto dal ridere
morta dal ridere|rotolo|tolleranza zero|scherzo dai|sto scherzando|bella battuta""",
    "praise": """
adoro|adoriamo|adorabil*|amo|bellissim*|meraviglios*|meraviglia|splendid*|fantastic*|stupend*
ottimo|ottima|ottimi|ottime|bravissim*|bravo|brava|bravi|brave|bello|bella|belli|belle
spettacolo|spettacolar*|eccellent*|eccezional*|perfett*|delizios*|buonissim*|squisit*|golos*
da leccarsi i baffi|acquolina|che fame|venire fame|utilissim*|molto utile|chiarissim*
molto chiar*|spiegato bene|spieghi bene|spieghi benissimo|spiegazione chiara|il migliore
la migliore|i migliori|le migliori|complimenti|complimentoni|incredibil*|mi piace|mi piacciono
mi e piaciut*|piaciutissim*|suggestiv*|emozion*|commovent*|commoss*|commuov*|brividi
pelle d'oca|lacrime agli occhi|ho pianto|pianto come|mi hai fatto piangere|mi ha fatto piangere
mi hai fatto sorridere|mi ha fatto sorridere|mi hai svoltato|mi hai salvato la|mi ha salvato la
giornata migliore|capolavor*|opera d'arte|gioiell*|genial*|genio|siete dei miti|grandissim*
super|top|toppissim*|numero uno|numero 1|n 1|pazzesc*|assurdamente bell*|da urlo
la fine del mondo|fine del mondo|favolos*|fenomenal*|strepitos*|magnific*|magic*|incantevol*
incantat*|affascinant*|ammirazione|ammiro|interessantissim*|molto interessante|divertent*
simpaticissim*|carin*|tenerissim*|che tener*|ben fatto|ben fatta|fatto bene|fatta bene
bel lavoro|gran lavoro|gran bel|che foto|che scatto|che colori|che voce|che talento|che bravur*
da sogno|un sogno|innamorat*|dipendenza|non riesco a smettere|finalmente ho capito
finalmente capisco|adesso ho capito|ora ho capito|continua cosi|continuate cosi|10 e lode
dieci e lode|10/10|da dieci|voto 10|applausi|standing ovation|chapeau|tanta roba|spacchi
spaccate|figo|figata|fighissim*|stratosferic*|da paura|piacevolissim*|rilassant*|ispira*
sei grande|siete grandi|un grande|una grande artista|che buono|che buona|che buoni|molto buon*
davvero buon*|troppo buon*|un mostro di bravura|un mito|che mito|una poesia|pura poesia
una bomba|che bomba|e una poesia|non riuscivo a smettere|tutto d'un fiato|mi ha conquistat*
mi ha rapit*|che luce|che atmosfera|da togliere il fiato|senza parole|da pelle|che tuffo
tuffo al cuore|mi si e aperto|mi avete conquistat*|meritate|meritereste|merita|chicca
che classe|raffinat*|cura nei dettagli|curatissim*|ottimamente|davvero ben""",
    "thanks": """
grazie|graziee*|ringrazi*|grata|grato|riconoscent*|mi hai aiutat*|mi ha aiutat*
mi avete aiutat*|mi e servit*|mi e stato utile|mi hai salvat*|mi avete salvat*|ha funzionato
funziona perfettamente ora""",
    "share": """
da leggere|da ascoltare|da vedere|da non perdere|consiglio a tutti|lo consiglio|la consiglio
consigliatissim*|consigliato|consigliata|super consigliat*|condivido|condiviso|condivisa
condividete|ricondivido|repost|diffondete|leggete|guardatelo|imperdibil*|salvo|salvato
lettura obbligatoria""",
    "closing_word": """
perfetto|perfetta|perfettissimo|grazie|mille|ottimo|ok|okay|oki|okok|va|bene|benissimo
d'accordo|capito|ho|a|presto|dopo|domani|lunedi|martedi|mercoledi|giovedi|venerdi|sabato
domenica|molte|tante|infinite|tutto|chiaro|chiarissimo|per|la|il|risposta|aiuto|l'aiuto|info
l'info|informazione|dritta|di|ciao|buona|buone|buono|giornata|serata|notte|settimana|weekend
risolto|fatto|gentilissimi|gentilissima|gentilissimo|gentili|gentile|ricevuto|ricevuta|segnato
annotato|preso|nota|ci|vediamo|sentiamo|si|no|certo|certamente|esatto|esattamente|ecco|allora
anche|te|voi|lei|tutti|saluti|saluto|un|abbraccio|bacio|baci|cari|caro|cara|super|top|grande
grandi|apposto|posto|cuore|davvero|ancora|sono|proprio|quello|che|mi|serviva|volevo|sapere|gia
infatti|idem|altrettanto|prego|niente|figurati|tranquilli|e|velocissimi|veloce|provo|provero
proviamo|subito|adesso|poi|faccio|dico|fatti|aggiorno|attendo|aspetto|gentilmente|pazienza
spiegazione|chiarimento|disponibilita|consiglio|dolce|dolcissima|carissima|carissimo|amico
amica|raga|ragazzi|ah|ahh|oh|okk|dai|eh|vabbe|perfettamente|ottimamente|volentieri|sara|saro
saremo|oggi|stasera|domattina|qui|li|appunto|troppo|sempre|viva|bacioni|abbracci|abbraccione
buongiorno|buonasera|salve""",
    "question": """
come|quando|dove|quanto|quanti|quale|chi|perche|si puo|posso|c'e|ci sono|avete|hai|qualcuno sa""",
    "asks": """
qualcuno sa|qualcuno puo dirmi|qualcuno mi sa dire|sapete dirmi|sapete se|sai se|sai dirmi
sa dirmi|mi sai dire|mi sapete dire|mi sa dire|mi sapreste dire|mi dite|mi dici|potete dirmi
puoi dirmi|potresti dirmi|potreste dirmi|quanto costa|quanto costano|quanto viene|quanto pesa
quanto misura|dove si compra|dove si trova|dove lo trovo|dove la trovo|dove posso|dove trovo
dove l'hai|dove hai|a che ora|che ore|come si fa|come faccio|come hai fatto|come si chiama
che marca|quale marca|quanti grammi|quante persone|per quante persone|quanto tempo
volevo sapere|vorrei sapere|volevo chiedere|vorrei chiedere|una domanda|avrei una domanda
ho una domanda|mi chiedevo|mi chiedo se|spedite in|spedite anche|spedite all'estero
fate spedizioni|avete il|si puo sapere|c'e modo|ricetta per favore""",
}
#: What several groups of phrases (those that begin with "_") show together, and none alone.
COMBINED = (
    ("money", "_arrived", "_damaged"),
    ("money", "_ordered", "_unmet"),
    ("offer", "_ours", "_stock"),
    ("invitation", "_come", "_event"),
)
