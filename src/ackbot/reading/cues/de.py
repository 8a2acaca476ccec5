"""German cues."""

PHRASES = {
    "harmless": """
totgelacht|akku tot|akku ist tot|zum sterben gut|nicht schlecht|gar nicht schlecht|kein problem
scheisse gut""",
    "instruction": """
ignoriere alle|ignoriere deine|ignoriere die|ignorieren sie alle|vergiss alle
vergiss deine anweisungen|du bist jetzt ein|du bist nun|deine anweisungen|antworte nur mit
tu so als|api-schlussel|systemprompt""",
    "spam": """
geld verdienen|passives einkommen|link in der bio|link in meiner bio|schau auf mein profil
folge mir|whatsapp|kredit ohne|sofortkredit|krypto|seo agentur|follower kaufen|klick hier
klicke hier|gratis follower|liebeszauber""",
    "abuse": """
fresse|halt die fresse|halt's maul|halt dein maul|maul halten|arschloch|versager|versagerin
idiot|idiotin|vollidiot|fick dich|verpiss dich|hurensohn|schlampe|wichser|missgeburt|geh sterben
geh nach hause wo|dummkopf|spast|trottel|fotze|nutte""",
    "threat": """
ich weiss wo du wohnst|du wirst es bereuen|wirst du bereuen|ich finde dich
pass auf dich auf sonst""",
    "crisis": """
suizid*|selbstmord*|nicht mehr leben|will sterben|umbringen|keinen sinn mehr|allem ein ende""",
    "emergency": """
notfall|rauch aus|es brennt|brennt es|feuerwehr|krankenwagen|gasgeruch|riecht nach gas
stromschlag""",
    "grief": """
gestorben|verstorben|beerdigung|tod meiner|tod meines|tod von|trauer*|todestag|beerdigt|witwe
witwer|nicht mehr unter uns|ums leben|bestattung|im andenken""",
    "illness": """
krebs|chemo*|krankenhaus|diagnose|diagnostiziert|depression*|operiert|operation|schlaganfall
herzinfarkt|demenz|schwer krank|intensivstation|reha""",
    "security": """
sicherheitslucke*|schwachstelle*|gehackt|datenleck|datenpanne|fremde daten|fremde konto*
fremden konto*|daten anderer|personliche daten|passwort im klartext|phishing|gefalscht* konto""",
    "press": """
journalist*|redaktion|reporter*|presse|presseanfrage|fernsehen|lokalfernsehen|rundfunk|freigabe
stellungnahme|interview mit ihnen|interview mit dir|interviewen|fur die zeitung
fur unsere zeitung|fur unsere sendung|bis redaktionsschluss|um eine stellungnahme""",
    "money": """
erstattung|erstatten|ruckerstattung|geld zuruck|ruckzahlung|doppelt abgebucht|abgebucht|rechnung
meine bestellung|bestellnummer|nicht angekommen|nie angekommen|kaputt angekommen
beschadigt angekommen|zerbrochen angekommen|betrug|abzocke|mein paket|umtausch|gutschein
bezahlt und|keine lieferung|nicht erhalten|nichts erhalten|lieferung erhalten|geld wieder""",
    "legal": """
anwalt|anwaltin|urheberrecht*|abmahnung|anzeige erstatten|anzeigen|klage|verklagen|dsgvo
ohne meine erlaubnis|ohne erlaubnis|plagiat|gericht|markenrecht|lebensmittelvergiftung""",
    "offer": """
kooperation*|zusammenarbeit*|sponsor*|wiederverkauf*|handlerpreis*|grosshandel
grosshandelspreis*|ihnen zusenden|dir zuschicken|kostenlos zuschicken|muster schicken
ubersetzen durfen|partnerschaft|werbepartner|bei uns verkaufen|in unser sortiment""",
    "invitation": """
einladen|einladung|vortrag|bei uns sprechen|unser podcast|unserem podcast|unsere konferenz
unserer konferenz|einen stand|workshop bei uns|unserem fest|gastbeitrag""",
    "congratulation": """
gluckwunsch*|gratulier*|gratulation|herzlichen gluckwunsch|alles gute zum|hoch verdient""",
    "correction": """
tippfehler|schreibfehler|fehler in|fehler im|kleiner fehler|da fehlt|es fehlt|fehlt ein
fehlt eine|fehlt der|fehlt die|fehlt das|musste heissen|muss heissen|sollte heissen|stimmt nicht
stimmt nicht ganz|falsch|link geht nicht|link ist tot|link tot|steht aber|eigentlich|du sagst
sie schreiben|du schreibst|verwechselt|veraltet|nicht korrekt|richtig ist|richtig ware|falsches
falscher|falsche|vertauscht|nicht sondern""",
    "bug": """
sturzt|absturz|absturze|sturzt ab|funktioniert nicht|geht nicht|geht nicht mehr|klappt nicht
fehlermeldung|bug|hangt sich auf|friert ein|seit dem update|lasst sich nicht|startet nicht
offnet nicht|kann mich nicht anmelden""",
    "complaint": """
enttausch*|schade|schlecht|furchtbar|schrecklich|zu laut|zu leise|zu teuer|zu lang|zu spat
zu klein|zu schnell|zu salzig|zu suss|nervt|nervig|genervt|frech|frechheit|unverschamt
unfreundlich|nie wieder|unbrauchbar|verschwendet|zeitverschwendung|keine antwort
niemand antwortet|kalt|verbrannt|unverstandlich|abgebrochen|misslungen|unverschamt*
lange gewartet|stundenlang|muhsam|chaotisch|anderer meinung|nicht einverstanden
uberzeugt mich nicht""",
    "suggestion": """
ware toll|ware super|ware schon|ware gut|ware klasse|ware cool|konntest du|konntet ihr
konnten sie|konnte man|kannst du mal|vorschlag|wunsche mir|wunsch|wie ware es|bitte macht
mach doch|macht doch|vielleicht noch|nachstes mal|anregung|wurde mir wunschen|wurde mich freuen
konntet|wunschenswert|schon ware|hilfreich ware|zusatzlich""",
    "story": """
als kind|als ich|vor jahren|vor einem jahr|letzte woche|erinnert mich|ich erinnere mich
zum ersten mal|heute morgen|gestern|fruher|habe ich gemacht|habe es probiert|habe es ausprobiert
bei uns""",
    "family": """
meine mutter|mein vater|meine oma|mein opa|meine tochter|mein sohn|meine frau|mein mann
meine freundin|mein freund|meine schwester|mein bruder|mein hund|meine katze|mein kater
meine kinder|meine schwiegermutter|mein nachbar|meine nachbarin|meine familie|meine schuler
meiner tochter|meinem sohn|meiner oma|meinem opa|meinem mann|meiner frau|mein onkel|meine tante
mein cousin|meine cousine|meine mama|mein papa|mein enkel|meine enkelin|mein uropa""",
    "joke": """
haha*|hihi|lol|mein geldbeutel|meine bank|frage fur einen freund""",
    "praise": """
liebe|wunderschon*|wunderbar*|toll|tolle|tolles|toller|super|grossartig*|klasse|herrlich*
fantastisch*|genial|spitze|hervorragend*|sehr schon|sehr gut|lecker*|hilfreich*|beste|bester
bestes|verstandlich erklart|gut erklart|beeindruckend|gelungen|perfekt|begeistert|mega|prima
hammer|schon gemacht|stark|wow|beste*|feine|zauberhaft*|stimmungsvoll*""",
    "thanks": """
danke|dankeschon|dank|vielen dank|besten dank|dankbar""",
    "share": """
horenswert|lesenswert|sehenswert|empfehlung|unbedingt lesen|unbedingt horen|weitergeteilt""",
    "closing_word": """
perfekt|danke|dank|vielen|schon|super|ok|okay|alles|klar|gut|passt|prima|verstanden|bis|bald
morgen|dann|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|toll|sehr|fur|die
antwort|schnelle|hilfe|schonen|tag|abend|noch|besten|lieben|top|hat|geklappt|erledigt""",
    "question": """
wie|wann|wo|wieviel|wie viel|warum|wieso|welche|welcher|welches|wer|kann man|kann ich|gibt es
habt ihr|hast du|haben sie|ist das|weiss jemand|geht das""",
}
