"""Italian cues."""

PHRASES = {
    "harmless": """
morto dal ridere|morta dal ridere|morire dal ridere|niente male|non male|batteria morta""",
    "instruction": """
ignora tutte le istruzioni|ignora le istruzioni|ignora ogni istruzione|dimentica le istruzioni
dimentica le tue|ora sei un|adesso sei un|comportati come|le tue istruzioni|chiavi api
rispondi solo con""",
    "spam": """
guadagna|guadagnare soldi|soldi da casa|link in bio|link nella bio|guarda il mio profilo
visita il mio profilo|su whatsapp|prestito|prestiti|criptovalute|clicca qui|seguaci gratis
ricambio il follow|cartomante""",
    "abuse": """
idiota|imbecille|stronzo|stronza|coglione|vaffanculo|stai zitto|stai zitta|cretino|cretina
puttana|troia|fai schifo|pezzo di merda|tornatene|deficiente|crepa""",
    "threat": """
so dove abiti|te ne pentirai|ti vengo a prendere|la pagherai""",
    "crisis": """
suicid*|voglio morire|farla finita|non voglio piu vivere|togliermi la vita|uccidermi""",
    "emergency": """
emergenza|esce fumo|incendio|prende fuoco|ambulanza|pompieri|vigili del fuoco|puzza di gas
fuga di gas""",
    "grief": """
morto|morta|deceduto|deceduta|funerale|scomparso|scomparsa|venuto a mancare|venuta a mancare
mancato|lutto|morte di|morte del|morte della|ho perso mia|ho perso mio|vedova|vedovo|non c'e piu""",
    "illness": """
cancro|tumore|chemio*|ospedale|diagnosi|diagnosticat*|depressione|operazione|operato|operata
ictus|malattia|infarto|terapia intensiva""",
    "security": """
vulnerabilita|falla|hackerat*|violazione|fuga di dati|dati personali|dati di altri
dati di un altro|account di un altro|password in chiaro|phishing|profilo falso""",
    "press": """
giornalista|redazione|reporter|servizio televisivo|televisione|per un articolo|emittente
intervistar*|un'intervista con|per il giornale|per la stampa|per la televisione""",
    "money": """
rimborso|rimborsat*|soldi indietro|addebitato due volte|addebito|fattura|il mio ordine
numero ordine|mai arrivato|non e arrivato|non e ancora arrivato|arrivato rotto|arrivata rotta
arrivata scheggiata|arrivato danneggiato|truffa|il mio pacco|reso""",
    "legal": """
avvocato|denuncia|querela|diritto d'autore|senza permesso|senza il mio permesso|plagio|tribunale
causa legale|gdpr|intossicazione""",
    "offer": """
collabor*|sponsor*|rivendere|rivenditore|ingrosso|all'ingrosso|prezzo negozio|vendere i vostri
vendere le vostre|vendere la vostra|mandarvi|inviarvi|inviarti un campione|campione gratuito
partnership|proposta commerciale|distribu*""",
    "invitation": """
invitarvi|invitarti|invito|tenere una conferenza|un intervento|nostro podcast|nostro festival
nostra fiera|uno stand|un banchetto|ospite nel|un laboratorio da noi""",
    "congratulation": """
congratulazioni|complimenti per il traguardo|auguri|buon compleanno|felicitazioni|meritatissimo
meritato""",
    "correction": """
refuso|errore|errore di battitura|manca una|manca un|manca il|manca la|dovrebbe essere|in realta
e sbagliat*|sbagliato|sbagliata|link rotto|non corrisponde|non torna|scritto male|dici che
al posto di|invece di|confus*|invertit*""",
    "bug": """
non funziona|non va|non si apre|si blocca|si chiude|crash*|bug|errore quando|messaggio di errore
dall'aggiornamento|dopo l'aggiornamento|non parte|schermo nero|non riesco ad accedere|non carica""",
    "complaint": """
delus*|deludente|peccato|pessimo|pessima|terribile|orribile|troppo|stufo|stufa|vergogna|caro
freddo|lento|non si capisce|non si sente|tempo perso|perso tempo|nessuno risponde|inaccettabile
bruciat*|immangiabile|inutilizzabile|servizio pessimo|rumoros*""",
    "suggestion": """
sarebbe bello|sarebbe fantastico|sarebbe utile|sarebbe comodo|potresti fare|potreste|potresti
puoi fare un|fate un|fai un|suggerimento|suggerisco|propongo|mi piacerebbe|che ne dici di
che ne dite|la prossima volta|magari un""",
    "story": """
quando ero|anni fa|la settimana scorsa|mi ricorda|mi ricordo|ricordo|da piccol*
per la prima volta|la prima volta|stamattina|ieri|ho provato|ho fatto|da bambin*""",
    "family": """
mia madre|mio padre|mia mamma|mio papa|mia nonna|mio nonno|mia figlia|mio figlio|mia moglie
mio marito|la mia ragazza|il mio ragazzo|mia sorella|mio fratello|il mio cane|il mio gatto
la mia gatta|mia suocera|i miei figli|la mia famiglia|i miei alunni|mia zia|mio zio|mia cugina
mio cugino|mio nipote|mia nipote|i miei genitori|i miei nonni|nonna|nonno""",
    "joke": """
haha*|ahah*|lol|il mio portafoglio""",
    "praise": """
adoro|bellissim*|meraviglios*|splendid*|fantastic*|stupend*|ottimo|ottima|bravissim*|bravo|brava
bravi|bello|bella|belli|belle|eccellente|perfett*|delizios*|buonissim*|utilissim*|molto utile
chiarissim*|il migliore|la migliore|complimenti|incredibile|mi piace|che bello|che bella
suggestiv*|emozionante""",
    "thanks": """
grazie|ringrazi*|grazie mille""",
    "share": """
da leggere|da ascoltare|da vedere|consiglio a tutti|consigliatissim*|condivido""",
    "closing_word": """
perfetto|grazie|mille|ottimo|ok|okay|va|bene|d'accordo|capito|a|presto|domani|lunedi|martedi
mercoledi|giovedi|venerdi|sabato|domenica|molte|tutto|chiaro|per|la|risposta|di|ciao|buona
giornata|serata|risolto|fatto|gentilissimi|gentilissima""",
    "question": """
come|quando|dove|quanto|quanti|quale|chi|perche|si puo|posso|c'e|ci sono|avete|hai|qualcuno sa""",
}
