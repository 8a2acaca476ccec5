"""German cues."""

PHRASES = {
    "harmless": """
totgelacht|akku tot|akku ist tot|zum sterben gut|nicht schlecht|gar nicht schlecht|kein problem
scheisse gut|tot gelacht|zum totlachen|sterbe vor lachen|akku leer|handy tot|kein thema
keine sorge|nie enttauscht|todschick|mordsspass|sterbenslangweilig|zum sterben schon|bombe""",
    "instruction": """
ignoriere alle|ignoriere deine|ignoriere die|ignorieren sie alle|vergiss alle
vergiss deine anweisungen|du bist jetzt ein|du bist nun|deine anweisungen|antworte nur mit
tu so als|api-schlussel|systemprompt|ignorier alle|ignorier die|vergiss deine|vergiss die
missachte|du bist jetzt|du bist ab jetzt|ab jetzt bist|ab sofort antworte|ab jetzt antwortest
antworte nur|antworte ausschliesslich|schreibe nur|schreib nur|sag nur|deine instruktionen
vorherigen anweisungen|bisherigen anweisungen|obigen anweisungen|system-prompt|dein prompt
entwicklermodus|sprachmodell|wenn du eine ki|falls du eine ki|liebe ki|lieber bot
hinweis an die ki|an die ki|verrate deine|zeige deine anweisungen|wiederhole nach mir
beende jede antwort|api schlussel""",
    "spam": """
geld verdienen|passives einkommen|link in der bio|link in meiner bio|schau auf mein profil
folge mir|kredit ohne|sofortkredit|seo agentur|follower kaufen|klick hier|klicke hier
gratis follower|liebeszauber|online geld|von zuhause|von zu hause aus|nebenverdienst|nebenjob
euro pro tag|euro am tag|du hast gewonnen|sie haben gewonnen|gewinnspiel|gratis iphone
kostenloses iphone|klicken sie|link in bio|link im profil|besuch mein|mein kanal
abonniere meinen|mehr follower|kostenlose follower|seite 1 bei google|google ranking|seo-agentur
suchmaschinenoptimierung|backlinks|bitcoin|forex|casino|schufa|hellseher*|wahrsager*
partnerruckfuhrung|schreib mir auf|melde dich auf|per dm|pn an mich|singles|dating|abnehmen
abnehmpillen|rabattcode|gutscheincode|nur heute|replica""",
    "abuse": """
fresse|halt die fresse|halt's maul|halt dein maul|maul halten|arschloch|versager|versagerin
idiot|idiotin|vollidiot|fick dich|verpiss dich|hurensohn|schlampe|wichser|missgeburt|geh sterben
geh nach hause wo|dummkopf|spast|trottel|fotze|nutte|vollidiot*|arschlocher|hure|spast*|spasti
penner|depp|deppen|dreckige*|drecksau|dreckspack|abschaum|gesindel|halts maul|halt dein
verpisst euch|fickt euch|leck mich|verreck*|krepier*|dumme kuh|dumme sau|du bist dumm|bloder
blodmann|schwachkopf|schwachsinnig*|hirnlos*|geisteskrank*|widerlich*|ekelhaft* menschen
raus aus deutschland|auslander raus|kanake*|linke zecken|schwuchtel|bettnasser""",
    "threat": """
ich weiss wo du wohnst|du wirst es bereuen|wirst du bereuen|ich finde dich
pass auf dich auf sonst|ich weiß wo du|wir wissen wo|das wirst du bereuen|ihr werdet es bereuen
das wirst du bussen|pass auf dich auf|pass bloss auf|wir finden dich|ich komme vorbei
ich mach dich|ich bring dich|dich umbringen|ich zunde|anzunden|das wird folgen haben
wirst schon sehen""",
    "crisis": """
suizid*|selbstmord*|nicht mehr leben|will sterben|umbringen|keinen sinn mehr|allem ein ende
mich umbringen|nicht mehr weiterleben|kein sinn mehr|sehe keinen sinn|alles beenden
mein leben beenden|nicht mehr aufwachen|ohne mich besser|niemand wurde mich vermissen
mich verletzen|mich selbst verletz*|ritzen|kann nicht mehr weiter|will nicht mehr
nicht mehr da sein""",
    "emergency": """
notfall|rauch aus|es brennt|brennt es|krankenwagen|gasgeruch|riecht nach gas
stromschlag|qualmt|gas riecht|gasleck|wasserrohrbruch|wasser lauft|uberschwemm*|uberflut*
alarmanlage|alarm geht|alarm piept|tur steht offen|tur offen|einbruch|eingebrochen|einbrecher
rettungswagen|notarzt|bewusstlos|atmet nicht|blutet|allergische reaktion|anaphyla*|erstickt
kurzschluss|entlaufen|ausgebuxt|zusammengebrochen|lebensgefahr*""",
    "grief": """
gestorben|verstorben|beerdigung|tod meiner|tod meines|tod von|trauer*|todestag|beerdigt|witwe
witwer|nicht mehr unter uns|ums leben|bestattung|im andenken|starb|beisetzung|trauerfeier
todesfall|verloren haben wir|mein verstorbener|meine verstorbene|beileid|ruhe in frieden
von uns gegangen|nicht mehr bei uns|nicht mehr da ist|eingeschlafert|eingeschlafen fur immer
fur immer eingeschlafen|letzten tage|letzten wochen|fehlgeburt|sternenkind|in gedenken
zum gedenken|lebt nicht mehr|letztes jahr gegangen""",
    "illness": """
im krankenhaus liegt|liegt im krankenhaus|liege im krankenhaus|bin im krankenhaus|ins krankenhaus
krebs|chemo*|diagnose|diagnostiziert|depression*|operiert|schlaganfall|herzinfarkt
demenz|schwer krank|intensivstation|reha|bestrahlung|tumor|metastasen|leukamie|im krankenhaus
ins krankenhaus|depressiv|burnout|angststorung|panikattack*|parkinson|alzheimer
multiple sklerose|ms-diagnose|palliativ*|hospiz|magersucht|bulimie|epilepsie|dialyse|transplant*
krankgeschrieben|pflegeheim|schwerkrank""",
    "security": """
sicherheitslucke*|schwachstelle*|gehackt|datenleck|datenpanne|fremde daten|fremde konto*
fremden konto*|daten anderer|personliche daten|passwort im klartext|phishing|gefalscht* konto
sicherheitslucke|sicherheitsproblem|sicherheitsloch|schwachstelle|daten von anderen
fremde bestellungen|fremdes konto|konto von jemand|eingeloggt als|passworter im klartext
unverschlusselt|api-key|schlussel offentlich|gibt sich als|geben sich als|fake-profil|fakeprofil
fake-shop|fakeshop|gefalschte|identitatsdiebstahl|adresse sichtbar|jeder kann sehen
offentlich sichtbar|gestalkt|stalker*|stalkt|verfolgt mich|belastigt|dsgvo|daten loschen
meine daten loschen|personenbezogen*|sql injection|xss|cve""",
    "press": """
journalist*|redaktion|reporter*|presseanfrage|fernsehen|lokalfernsehen|rundfunk|freigabe
stellungnahme|interview mit ihnen|interview mit dir|interviewen|fur die zeitung
fur unsere zeitung|fur unsere sendung|bis redaktionsschluss|um eine stellungnahme|redakteur*
tageszeitung|radiosender|wdr|ndr|mdr|swr|dpa|statement|interview|zitieren|zitat von
redaktionsschluss|artikel uber sie|artikel uber euch|bericht uber|reportage
volontar*""",
    "money": """
erstattung|erstatten|ruckerstattung|geld zuruck|ruckzahlung|doppelt abgebucht|abgebucht
meine bestellung|bestellnummer|nicht angekommen|nie angekommen|kaputt angekommen
beschadigt angekommen|zerbrochen angekommen|betrug|abzocke|mein paket|umtausch|gutschein
bezahlt und|keine lieferung|nicht erhalten|nichts erhalten|lieferung erhalten|geld wieder
ruckerstatt*|zuruckzahlen|zweimal abgebucht|doppelt berechnet|zu viel berechnet
bestellung nummer|bestellt und|bestellt am|noch nicht da|nicht geliefert|sendungsnummer
beschadigt|zerbrochen|gesprungen|falsche grosse|falscher artikel|falsche ware|umtauschen
gewahrleistung|widerruf|stornier*|kundig*|abo kundigen|abonnement|mein geld|meine bank
kreditkarte|paypal|lastschrift|betrogen|abgezockt|anzahlung|kaution|mahnung""",
    "legal": """
anwalt|anwaltin|urheberrecht*|abmahnung|anzeige erstatten|anzeigen|klage|verklagen|dsgvo
ohne meine erlaubnis|ohne erlaubnis|plagiat|markenrecht|lebensmittelvergiftung|anwalt*
rechtsanwalt*|unser mandant|mein mandant|unterlassung*|marke eingetragen|bildrechte
recht am eigenen bild|ohne genehmigung|ohne zustimmung|ohne meine|entfernen sie|nehmen sie mein
loschen sie mein|verklag*|strafanzeige|impressumspflicht|datenschutz*|lizenzverletzung
lizenzversto*|fristsetzung|innerhalb von 14|schriftlich bestatigen|verleumdung|rufschadigung
gesundheitsamt""",
    "offer": """
kooperation*|zusammenarbeit*|sponsor*|wiederverkauf*|handlerpreis*|grosshandel
grosshandelspreis*|ihnen zusenden|dir zuschicken|kostenlos zuschicken|muster schicken
ubersetzen durfen|partnerschaft|werbepartner|bei uns verkaufen|in unser sortiment|zusammenarbeit
zusammenarbeiten|kooperieren|haendlerpreis*|einkaufspreis|preisliste|angebot fur|angebot machen
fur unseren laden|fur unser geschaft|fur unser cafe|fur unser restaurant|fur unser hotel
in unserem laden|in unserem geschaft|in unserer buchhandlung|ins sortiment|verkaufen wurden
verkaufen mochten|kilo im monat|kilopreis|stuckpreis|grossbestellung|sammelbestellung|beliefern
liefern konnten|rechte an|rechte kaufen|ubersetzungsrechte|ubersetzen wurde|abdrucken|nachdruck
ihr foto verwenden|dein foto verwenden|foto nutzen|bild nutzen|karte nutzen|lizenzieren
zuschicken|testexemplar|probeexemplar|jobangebot|stellenangebot|bei uns arbeiten|anstellen
beauftragen|honorar|spenden|uberlassen|abgeben wurde|vermachen|kaufen wurden wir""",
    "invitation": """
einladen|einladung|bei uns sprechen|unser podcast|unserem podcast|unsere konferenz
unserer konferenz|einen stand|workshop bei uns|unserem fest|gastbeitrag|eingeladen|laden sie
laden dich|laden euch|lade dich|lade euch|vortrag bei|vortrag halten|einen vortrag
bei uns auftreten|bei uns lesen|lesung bei|workshop bei|workshop geben|kurs bei uns
in unsere schule|in unserer schule|meine klasse|meiner klasse|unsere klasse|unserem verein
unser verein|unser fest|unser markt|unserem markt|unser festival|unsere messe|unser treffen
als gast|stand bei|ein tisch bei|podiumsdiskussion|hatten sie zeit|hattest du zeit
hattet ihr zeit|hatten sie lust|hattest du lust|hattet ihr lust|lust vorbeizukommen
vorbeikommen und|zu uns kommen|zu uns zu kommen|kommen sie zu|kommt zu uns|komm zu uns
mitmachen bei|teilnehmen an unser*|frei am|verfugbar am""",
    "congratulation": """
gluckwunsch*|gratulier*|gratulation|herzlichen gluckwunsch|alles gute zum|hoch verdient|gratul*
gratuliere|alles gute|verdient|wohlverdient|auf die nachsten|auf weitere|hut ab|prost auf|frohes
hoch leben""",
    "correction": """
tippfehler|schreibfehler|fehler in|fehler im|kleiner fehler|da fehlt|es fehlt|fehlt ein
fehlt eine|fehlt der|fehlt die|fehlt das|musste heissen|muss heissen|sollte heissen|stimmt nicht
stimmt nicht ganz|falsch|link geht nicht|link ist tot|link tot|steht aber|eigentlich|du sagst
sie schreiben|du schreibst|verwechselt|veraltet|nicht korrekt|richtig ist|richtig ware|falsches
falscher|falsche|vertauscht|nicht sondern|rechtschreibfehler|ein fehler|fehlerhaft
falsch geschrieben|schreibt man|wird geschrieben|falsche seite|falsches datum|falscher link
falscher name|falsch beschriftet|vertauschen|verdreht|spiegelverkehrt|seitenverkehrt
auf dem kopf|sollte sein|musste sein|muss es nicht|stimmt so nicht|stimmen nicht
passt nicht zusammen|passt nicht zu|widerspr*|link fuhrt|toter link|gibt es nicht mehr
heisst jetzt|heisst inzwischen|nicht mehr aktuell|fehlt noch|ihr schreibt|ihr sagt|sie sagen
im text steht|steht da|ausgesprochen|spricht man|genau genommen|klugscheiss*|korinthenkack*
wenn ich mich nicht irre|irrtum|irrtumlich|verrechnet|verzahlt|kein bild von|das ist kein
das ist keine|heisst seit|heisst mittlerweile|nimmst du""",
    "bug": """
sturzt|absturz|absturze|sturzt ab|funktioniert nicht|geht nicht mehr|klappt nicht|fehlermeldung
bug|hangt sich auf|friert ein|seit dem update|startet nicht|offnet nicht
kann mich nicht anmelden|funktioniert nicht mehr|abgesturzt|sturzt immer|hangt sich|eingefroren
bleibt hangen|bleibt stehen|bleibt leer|bleibt weiss|leere seite|weisse seite
schwarzer bildschirm|fehlercode|exception|bugs|kaputt seit|ladt nicht|ladt nicht mehr
offnet sich nicht|speichert nicht|synchronisiert nicht|zeigt nichts|wird nicht angezeigt
werden nicht angezeigt|verschwindet|verschwunden|weg nach dem|verloren gegangen|seit dem letzten
nach dem update|seit version|seit der neuen version|nach der umstellung|abgemeldet
meldet mich ab|loggt mich aus|endlosschleife|reagiert nicht|download geht|doppelt angezeigt
falsch angezeigt|falsche uhrzeit""",
    "complaint": """
enttausch*|schade|furchtbar|schrecklich|zu laut|zu leise|zu teuer|zu lang|zu spat|zu klein
zu schnell|zu salzig|zu suss|nervt|nervig|genervt|frech|frechheit|unverschamt|unfreundlich
nie wieder|unbrauchbar|verschwendet|zeitverschwendung|keine antwort|niemand antwortet|verbrannt
unverstandlich|abgebrochen|misslungen|unverschamt*|lange gewartet|stundenlang|muhsam|chaotisch
anderer meinung|nicht einverstanden|uberzeugt mich nicht|unmoglich|sauerei|katastrophe
katastrophal|grauenhaft|grausam|mies|mieser|schlechter|schlechte|ungeniessbar|lauwarm|versalzen
zu langsam|zu dunkel|zu hell|uberteuert|wucher|warte seit|warten seit|warteschlange
schlange gestanden|stunde gewartet|nie eine antwort|keiner antwortet|niemand geht ran
keiner geht ran|geht keiner ran|geht niemand ran|erreicht niemanden|unhoflich|arrogant|ignoriert
dreckig|schmutzig|verstehe nichts|versteht man nicht|hort man nichts|kann man nicht lesen
unlesbar|unleserlich|kleine schrift|zu kleine|nicht barrierefrei|sexistisch|rassistisch
argerlich|verargert|argere mich|stinksauer|wutend|frustr*|geldverschwendung|rausgeschmissen
zum letzten mal|letztes mal|fruher war|war fruher besser|fruher besser|bringt die alte
warum habt ihr|abbestellt|deabonniert|kann ich nicht gebrauchen|nutzlos|sinnlos|kaputt gegangen
ging kaputt|halt nicht|hielt nicht|macht keine freude|keinen spass|nicht uberzeugt|reingefallen
nichts geworden""",
    "suggestion": """
ware toll|ware super|ware schon|ware gut|ware klasse|ware cool|konntest du|konntet ihr
konnten sie|konnte man|kannst du mal|vorschlag|wunsche mir|wunsch|wie ware es|bitte macht
mach doch|macht doch|vielleicht noch|nachstes mal|anregung|wurde mir wunschen|wurde mich freuen
konntet|wunschenswert|schon ware|hilfreich ware|zusatzlich|ware praktisch|ware hilfreich
ware genial|ware es moglich|fande ich toll|fande es gut|fande es schon|fande ich gut
wunschen wurde|konnt ihr mal|warum macht ihr nicht|habt ihr mal|hast du mal|haben sie mal
schon mal uber|schon mal daran|schlage vor|eine idee|meine idee|bitte mal|bitte auch|bitte mehr
bitte eine|gerne mehr|gern mehr|ein video uber|ein video zu|eine folge uber|eine folge zu
ein artikel uber|zweiter teil|teil 2|fortsetzung|fehlt nur noch|mir fehlt|hatte gern|hatte gerne
wurde gerne|option fur|eine option|dunkelmodus|dark mode|fur die nachste|bei der nachsten
einbauen|erganzt""",
    "story": """
als kind|vor jahren|vor einem jahr|letzte woche|erinnert mich|ich erinnere mich|zum ersten mal
heute morgen|habe ich gemacht|habe es probiert|habe es ausprobiert|bei uns|als wir|vor 20|vor 30
vor 40|vor 50|jahren habe|erinnere mich|erinnerung|erinnerungen|das erste mal|mein erster
meine erste|mein erstes|aufgewachsen|gewohnt|gearbeitet|gelernt|beigebracht|erzahlt|neulich
letzten sommer|eines tages|eines abends|noch immer|bis heute|habe ich noch|steht noch
wir haben uns|kennengelernt|geheiratet|endlich geschafft|habe es geschafft|hab's geschafft
meine oma|mein opa""",
    "family": """
meine mutter|mein vater|meine oma|mein opa|meine tochter|mein sohn|meine frau|mein mann
meine freundin|mein freund|meine schwester|mein bruder|mein hund|meine katze|mein kater
meine kinder|meine schwiegermutter|mein nachbar|meine nachbarin|meine familie|meine schuler
meiner tochter|meinem sohn|meiner oma|meinem opa|meinem mann|meiner frau|mein onkel|meine tante
mein cousin|meine cousine|meine mama|mein papa|mein enkel|meine enkelin|mein uropa
meine grossmutter|mein grossvater|meine enkel|meine klasse|mein schwiegervater|meine eltern""",
    "joke": """
haha*|hihi|lol|mein geldbeutel|meine bank|frage fur einen freund|hihi*|hehe*|rofl
mein konto weint|ich sag nur|spassle|scherz|scherzkeks|zwinker*|grins""",
    "praise": """
liebe|wunderschon*|wunderbar*|tolle|tolles|toller|grossartig*|herrlich*|fantastisch*|genial
spitze|hervorragend*|sehr schon|sehr gut|lecker*|hilfreich*|bester|bestes|verstandlich erklart
gut erklart|beeindruckend|gelungen|perfekt|begeistert|mega|prima|schon gemacht|stark|wow|beste*
feine|zauberhaft*|stimmungsvoll*|liebe es|liebe diese|liebe dieses|wundervoll*|großartig*
traumhaft*|ausgezeichnet*|genial*|krass|perfekte*|schon geworden|so schon|echt schon|wie schon
richtig gut|echt gut|so gut|das beste|die beste|der beste|lecker|kostlich|ein gedicht|ein traum
ein genuss|liebevoll*|beruhrend*|ruhrend|beruhrt|bewegend|ganschaut|gansehaut|ganse haut
tranen in den augen|zu tranen|witzig|lustig|kurzweilig|spannend|fesselnd|suchtig|suchtgefahr
beeindruck*|respekt|hut ab|chapeau|daumen hoch|weiter so|macht weiter|endlich verstanden
endlich verstehe|endlich mal|verstandlich|anschaulich|hilfreich|sehr hilfreich|nutzlich|gerettet
tag gerettet|freue mich|gefallt mir|gefallt uns|begeisternd|entzuckend|niedlich|zauberhaft
schmuckstuck|meisterwerk|kunstwerk|fan von|grosser fan|eins a|ganz gross|volltreffer|macht spass
macht freude|schon erklart|gut gemacht|durch und durch|unter die haut""",
    "thanks": """
danke|dankeschon|dank|vielen dank|besten dank|dankbar|danke*|herzlichen dank|tausend dank
bedanke mich|bedanken|hat geholfen|hat mir geholfen|hat geklappt|hat funktioniert
hat super funktioniert|dank euch|dank dir|dank ihnen|alle sind gekommen""",
    "share": """
horenswert|lesenswert|sehenswert|unbedingt lesen|unbedingt horen|weitergeteilt|geteilt|ich teile
teile das|teile ich|weitergeleitet|leite ich weiter|leseempfehlung|horempfehlung|empfehle
empfehlenswert|unbedingt anschauen""",
    "closing_word": """
perfekt|danke|dank|vielen|schon|super|ok|okay|alles|klar|gut|passt|prima|verstanden|bis|bald
morgen|dann|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|toll|sehr|fur|die
antwort|schnelle|hilfe|schonen|tag|abend|noch|besten|lieben|top|hat|geklappt|erledigt|dankeschon
klasse|oki|alles klar|gerne|gern|spater|tschuss|ciao|servus|gruss|grusse|liebe|lg|vg|schones
schone|wochenende|woche|herzlichen|tausend|den|das|info|gelost|geklart|wunderbar|geht|jetzt
wieder|mach|ich|so|ja|nein|jo|jep|stimmt|genau|freut|mich|auch|dir|euch|ihnen|und|zuruck|nochmal
mal|ist|angekommen|notiert|sag|bescheid|wir|sehen|uns|da""",
    "question": """
wie|wann|wo|wieviel|wie viel|warum|wieso|welche|welcher|welches|wer|kann man|kann ich|gibt es
habt ihr|hast du|haben sie|ist das|weiss jemand|geht das""",
}
