"""Danish cues."""

PHRASES = {
    "harmless": """
slut|slutter|sluttede|slutspurt|kys|kysset|kyssede|prik|prikken|prikker|god|gods|do af grin
dor af grin|dode af grin|ved at do af grin|dod af grin|dor af nysgerrighed|dor af sult
mobilen dode|telefonen dode|batteriet dode|planten dode|planterne dode|dodlækker*|dodsjov*
dodtræt|dodflot|slet ikke darlig*|ikke darlig*|ikke værst|ikke skuffet|aldrig skuffet
skuffer aldrig|skuffer ikke|intet problem|ingen problemer|dumt sporgsmal|dum at hore
idiotisk sporgsmal|jeg idiot|sikke en idiot jeg|arbejder pa et hospital|arbejder pa hospital*
det gamle hospital|koldt vejr|kold dag|krebs i horoskop|stjernetegn krebs|kan i sige
kan i fortælle|kan du fortælle|kan du sige|fortryder ikke|ikke fortryde|ikke fortryder
fryser ikke|tur retur|sort kaffe|ford escort|arbejder pa hospitalet|arbejder pa et sygehus
arbejder pa sygehuset""",
    "instruction": """
ignorer alle|ignorer tidligere|ignorer dine|ignorer instruktionerne|se bort fra alle|glem alle
glem alt hvad|glem alt du|glem dine instruktioner|glem tidligere|du er nu en|du er nu et
fra nu af er du|fra nu af svarer|fra nu af skal du|opfor dig som|lad som om du er
dine instruktioner|tidligere instruktioner|systemprompt|system-prompt|din prompt|api-nogle
api nogle|svar kun med|svar udelukkende|skriv kun ordet|gentag efter mig|gentag ordene
udviklertilstand|som sprogmodel|du er en sprogmodel|hvis du er en ai|hvis du er en bot|kære ai
til ai'en|afslut hvert svar|begynd hvert svar|ny opgave til dig""",
    "spam": """
tjen penge|tjen 2000|tjen op til|tjener 2000|penge hjemmefra|kr om dagen hjemmefra
kroner om dagen|om dagen hjemmefra|hjemmefra skriv|passiv indkomst|ekstra indtægt hjemmefra
okonomisk frihed|link i bio|link i min bio|link i vores bio|tjek min profil|se min profil
kig pa min profil|besog min profil|folg mig tilbage|folger tilbage|folg for folg
skriv pa whatsapp|telegramgruppe|telegramkanal|kviklan|hurtige lan|lan uden|lan penge uden
tilbyder lan|kryptohandel|garanteret afkast|garanteret gevinst|online casino|casinobonus
odds tips|gratis folgere|kob folgere|flere folgere fas|seo bureau|seo-bureau|side 1 pa google
spakone|clairvoyant online|kærlighedstrylleri|fik min eks tilbage|fa din eks tilbage
du har vundet|du er udvalgt|udvalgt som vinder|gratis iphone|tab dig hurtigt|tab 10 kilo
slankepiller|viagra|ensomme kvinder|nogenbilleder|onlyfans|skriv til mig pa whatsapp
skriv til mig pa telegram|skriv til ham pa|kontakt ham pa|tjen pa krypto|kryptoinvestering*
kryptoekspert|handle krypto|bitcoin investering*|investere i bitcoin|invester i bitcoin
forexhandel|min rabatkode|rabatkode i bio|escortpiger|escort piger|tjek mit link
link i profilen|ny kanal om|abonner pa min|jeg abonnerer tilbage|sub for sub""",
    "abuse": """
hold kæft|hold din kæft|hold mund din|luk roven|idiot|idioter|andssvag*|dumme svin|dit svin
dumme ko|kælling|kællinger|luder|ludere|mær|fede so|fede ko|rovhul|rovhuller|nar din|klovn din
spade din|spasser|spassere|perker|perkere|sorte svin|abekat din|svans|bosserov|bossesvin
fuck dig|fuck jer|rend mig|rend og hop i|skrid hjem|skrid med dig|skrid ad helvede
ga ad helvede|ga ad helvede til|do sa|do dit|ga ud og do|hæng dig selv|tag livet af dig
haber du dor|rejs hjem til|ud af danmark|ingen kan lide dig|ingen har spurgt dig
patetisk person|du er patetisk|du er syg i hovedet|syge i hovedet|afskum|udskud|rakkerpak
landsforræder|fa dig et rigtigt job|kraftidiot|kraftidioter|lortemenneske|dit lort|taberen
din taber|sikke en taber|du er en taber|din mongol|kæmpe mongol|du er ynkelig|ynkelige menneske
neger|klamme so|din so|dræb dig selv|ga hjem og do|mogluder""",
    "threat": """
ved hvor du bor|vi ved hvor du|ved hvor i bor|ved hvor du arbejder
det kommer du til at fortryde|du vil fortryde|i vil fortryde|skal nok finde dig|jeg finder dig
vi finder dig|kommer hjem til dig|slar dig ihjel|sla dig ihjel|jeg dræber|dræbe dig|smadrer dig
smadre dig|tæsker dig|tæske dig|brænder jeres|brænde jeres|sætter ild til|stikke dig ned
skyde dig|en kugle for panden|kig dig over skulderen|det far du betalt|du kommer til at blode""",
    "crisis": """
selvmord*|vil ikke leve|ikke leve længere|ikke leve mere|orker ikke at leve|orker ikke livet
ville onske jeg var dod|vil hellere do|tage livet af mig|tager livet af mig|tage mit eget liv
tage mit liv|afslutte mit liv|ende mit liv|gore en ende pa det|ingen mening med livet
livet giver ingen mening|ikke nogen grund til at leve|ikke vagne igen|aldrig vagne
bedre uden mig|ingen ville savne mig|skade mig selv|skærer i mig selv|cutter mig selv
selvskade*|overdosis piller|taget en overdosis|træt af livet|træt af at leve|min sidste besked
jeg vil do|vil bare do|vil gerne do|jeg onsker at do|jeg vil forsvinde for altid
bare forsvinde for altid""",
    "emergency": """
brænder hos|brænder i jeres|der er ild i|star i flammer|der kommer rog|ring til brandvæsenet
ring brandvæsenet|ring 112|ring efter en ambulance|ring ambulance|brug for en ambulance
ring til politiet|ring til nogen|lugter af gas|gaslugt|gaslæk|gasudslip|fik stod|gnister fra
ror sprunget|vandror sprunget|star under vand|oversvommelse i butikken|alarmen gar
alarmen hyler|indbrud hos jer|indbrudstyve|har brudt ind|roveri hos|doren star aben
doren star pa vid gab|ruden er smadret|trækker ikke vejret|bloder kraftigt
faet noget galt i halsen|allergisk chok|anafyla*|besvimet nu|er besvimet|faldet ned ad trappen
barn er blevet væk|hunden er lobet væk|livsfare|ligger bevidstlos|rog fra jeres|rog ud af jeres
der er brand""",
    "grief": """
min mor dode|min far dode|min mormor dode|min bedstemor dode|min hund dode|sov stille ind
afgaet ved doden|bortgang|er ikke længere iblandt|ikke længere hos os|ikke mere iblandt
har forladt os|begravelse|begravelsen|begravet min|begravede vi|bisættelse|bisat
mindehojtidelighed|dodsfald|dodsfaldet|mors dod|fars dod|mistet mit barn|mistede mit barn|enke
enkemand|enken|sorg over|i sorg|sorger over|sorgen|kondolerer|kondolence|hvil i fred|æret være
til minde om min|spontan abort|dodfodt|aflivet vores|matte aflive|hans sidste dage
hendes sidste dage|sovet stille ind|gik bort i|gik bort sidste|gik bort for|er gaet bort
er afgaet|aflive vores|aflivet min""",
    "illness": """
kræft|kræften|brystkræft|kemo|kemoterapi|stralebehandling|indlæggelse|intensiv afdeling
pa intensiv|diagnosticeret|deprimeret|angstanfald|panikanfald|bipolar|skizofreni|anoreksi
bulimi|spiseforstyrrelse|opereret|blodprop|hjerneblodning|hjertestop|hjerteanfald|demens|dement
alzheimers|alzheimer|parkinson|sclerose|leukæmi|knude i brystet|tumor|metastaser|alvorligt syg
uhelbredeligt|palliativ|hospice|dialyse|ny nyre|transplanteret|epilepsi|i koma
genoptræning efter|sygemeldt|ved at blive blind|plejehjem min|kronisk syg|min sygdom
hans sygdom|hendes sygdom|pa hospitalet|fra hospitalet|til hospitalet|ud af hospitalet
en operation i|min operation|efter operationen|skal opereres|blodtransfusion|stillet diagnosen
faet en diagnose|fik diagnosen|fik en diagnose|min diagnose|hans diagnose|hendes diagnose
terminalt syg|gaet ned med stress|gik ned med stress|stresssygemeldt|en depression
min depression|depressioner|blev indlagt|er indlagt|har været indlagt|indlagt pa|ligger indlagt
jeg er syg af""",
    "security": """
sikkerhedshul|sikkerhedsbrist|sikkerhedsproblem|hacket|hackere|datalæk|lækket data|lækkede data
personoplysninger|personlige oplysninger|cpr-nummer|cpr-numre|en andens konto|andres konto
andres oplysninger|andre kunders|andres ordrer|logget ind som en anden|adgangskoder i klartekst
i klartekst|ukrypteret|phishing|falsk profil|falsk konto|falsk side|fupside|fupbutik
udgiver sig for|giver sig ud for at være|i jeres navn|identitetstyveri|min adresse er synlig
synlig for alle|kan ses af alle|stalker|forfolger mig|chikane|chikanerer|afpresning
slette mine oplysninger|sletning af mine|gdpr|sql injection|xss|malware|sarbarhed i jeres
sarbarhed pa jeres|sarbarhed i systemet|sarbarhed i koden|xss-sarbarhed|læk af data
læk af personlige""",
    "others": """
andre kunders|andre brugeres|en andens|en anden kundes""",
    "private": """
konto|konti|adresse|adresser|adresserne|telefonnummer|telefonnumre|mails|mail|ordrer|ordre
beskeder|oplysninger|adgangskode|fakturaer""",
    "press": """
er journalist|journalist pa|journalist ved|journalist fra|som journalist|reporter pa
redaktor pa|skriver for avisen|skriver en artikel|laver et indslag|laver en reportage
artikel om jer|interviewe dig|interviewe jer|et interview med|stille op til et interview
for avisen|fra avisen|fra tv 2|kommentar til sagen|jeres kommentar til|udtalelse|citere dig
citere jer|dokumentar om jer|presseforesporgsel|pressekontakt|skriver om sma bagerier
artikel om sma|artikel til|indslag til|laver radio om|fra dr nyheder
stille nogle sporgsmal til en artikel""",
    "money": """
refunder*|penge tilbage|pengene tilbage|mine penge|tilbagebetal*|trukket to gange
trukket dobbelt|hævet to gange|opkrævet dobbelt|dobbelt betaling|betalt to gange
kvittering mangler|min ordre|ordrenummer|min bestilling|bestilte for|min pakke
hvor er min pakke|pakken er ikke|ikke modtaget|aldrig modtaget|ikke faet pakken
ikke kommet frem|aldrig kommet frem|ikke leveret|track and trace|kom i stykker|kom odelagt
ankom odelagt|var i stykker da|gaet i stykker i|kom beskadiget|forkert storrelse|forkert vare
forkert farve pa|fejl vare|fejlbehæftet|bytte den|bytter jeg den|ombytning|returnere
returnering|reklamation|reklamere over|fortrydelsesret|annullere|afbestille
opsige mit abonnement|opsige abonnement*|abonnement fornyet|automatisk fornyet|depositum
forudbetalt|gavekort|svindel|svindler*|bedrageri|inkasso|forbrugerklagenævnet|sende retur
sende den retur|sende det retur|sendt retur|sendt den retur|tage den retur|returlabel
returpakke|garantien|snydt for|foler mig snydt|blev snydt|fakturaen|en faktura|to fakturaer
mobilepay to gange|rykkergebyr|betalt med mobilepay|betalte med mobilepay""",
    "_arrived": """
ankom|kom hjem|da jeg abnede|pakkede ud|leveret|modtog""",
    "_damaged": """
i stykker|knust|revnet|odelagt|ridset|bulet|beskadiget|mangler en""",
    "_ordered": """
bestilte|bestilt|kobte|betalte""",
    "_unmet": """
stadig ikke faet|stadig ikke modtaget|stadig ikke kommet|ikke faet noget|intet hort|intet svar
endnu ikke modtaget""",
    "legal": """
juridisk|retssag|sagsoge*|stævning|stævne|anmelde jer|politianmeld*|meldt til politiet
ophavsret|copyright|immaterielle|varemærke|uden tilladelse|uden min tilladelse|uden at sporge
uden samtykke|har ikke givet lov|det er mit billede|mit billede uden|mine billeder uden
brugt mit billede|bruger mit billede|stjalet mit billede|kopieret mit|plagiat|fjern mit billede
fjern billedet|injurier|bagvaskelse|madforgift*|fodevarestyrelsen|datatilsynet|licensbrud
min advokat|vores advokat|en advokat|advokaten|gennem advokat|min jurist|en jurist|krænkelse af""",
    "offer": """
forhandlerpris*|engros|engrospris*|grossist|videresalg|sælge jeres|sælge dine|i vores butik
i vores sortiment|til vores butik|til vores cafe|til vores hotel|til vores firma|firmagaver
julegaver til medarbejdere|storre ordre|store mængder|kilo om maneden|sende jer et|sende dig et
sende jer en prove|gratis prove|vareprover|anmeldereksemplar|partnerskab|affiliate|ambassador
jobtilbud|tilbyde dig et job|arbejde for os|ansætte dig|hyre dig|pristilbud|kobe rettighederne
oversætte din bog|udgive din|bruge dit billede|bruge jeres billede|bruge dine billeder|investor
donere|annoncere hos|betalt opslag|et samarbejde med|indga samarbejde|indga et samarbejde
interesseret i samarbejde|interesseret i et samarbejde|interesserede i et samarbejde
samarbejde med jer|samarbejde med dig|samarbejde om|samarbejdsaftale*|sponsorere|sponsere jer
sponsere dig|sponsorat|sponsoraftale|være sponsor|blive sponsor|blive forhandler
være forhandler|jeres leverandor|blive leverandor|give et tilbud pa|fa et tilbud pa
freelanceopgave|investere i jer|investere i jeres""",
    "_ours": """
vores butik|min butik|lille boghandel|vores boghandel|vores cafe|vores restaurant|vores hotel
vores firma|vores forlag|vores galleri|driver en butik""",
    "_stock": """
vil gerne|vi vil gerne|kunne tænke os|interesseret i|interesserede i|sælge|priser""",
    "invitation": """
inviterer dig|inviterer jer|invitation til|inviteret til vores|holde et foredrag|holde foredrag
foredrag hos|holde oplæg|oplæg hos|holde en workshop|workshop hos|komme pa vores skole
komme ud pa vores skole|komme og fortælle|komme og holde|komme og spille|komme og læse
besoge vores skole|vores podcast|gæst i vores|gæste vores|pa vores festival|pa vores marked
til vores konference|bod pa|stand pa vores|stadeplads|sidde i juryen|dommer ved
boglancering hos|signere boger|lyst til at komme|har du lyst til at komme
har i lyst til at komme|kunne du have lyst|kunne i have lyst|er du ledig|er i ledige
vi ville elske at have|deltage i vores|invitere dig|invitere jer|være gæst i vores
være gæst hos os""",
    "congratulation": """
tillykke|fodselsdag|hurra|velfortjent|fortjent|i fortjener|du fortjener|glædelig jul|godt nytar
pa de næste|mange ar endnu|milepæl|stolt af jer|stolt af dig""",
    "correction": """
stavefejl|slafejl|trykfejl|skrivefejl|tastefejl|en fejl|lille fejl|fejl i|der mangler et ord
stemmer ikke|er ikke rigtigt|ikke korrekt|forkert dato|forkert navn|forkert billede
forkert link|forkert arstal|linket virker ikke|dodt link|404|forældet|findes ikke længere
hedder nu|hedder i dag|byttet om|forbyttet|pa hovedet|spejlvendt|star to gange|rettelse
petitesse|hvis jeg ikke tager fejl|glemt et|i har glemt|faktisk er det|i billedteksten
der skal sta|burde sta|skulle sta|skulle det ikke være|skal det ikke være|skal der ikke sta
skulle der ikke sta|mangler et komma|mangler et bogstav|mangler et trin|mangler en ingrediens
passer ikke med|tallene passer ikke|datoen passer ikke""",
    "bug": """
virker ikke|fungerer ikke|holdt op med at virke|crasher|crashede|lukker af sig selv|abner ikke
starter ikke|loader ikke|indlæses ikke|fejlmeddelelse|fejlkode|fejl nar|bug|siden opdateringen
efter opdateringen|efter den sidste opdatering|efter seneste opdatering|kan ikke logge ind
kan ikke abne|kan ikke installere|kan ikke gemme|gemmer ikke|synkroniserer ikke|sort skærm
hvid skærm|blank side|logger mig ud|bliver logget ud|knappen virker|sker ingenting|alt er væk
data væk|genstarter|hænger sig|hænger fast pa|appen hænger|siden hænger|appen fryser
den fryser hele|fryser hele tiden|skærmen fryser|fryser fast|appen gar ned|gar ned hver gang
gar ned nar|programmet gar ned|lukker ned nar|lukker ned hver gang|gar i sort""",
    "complaint": """
skuffet|skuffende|skuffelse|darlig|darligt|darlige|elendig*|forfærdelig*|rædselsfuld*|værste
for dyrt|for dyr|alt for dyr*|ventet i|ventede i|ventet en time|stod i ko|i ko|alt udsolgt
var alt udsolgt|altid udsolgt|ingen svarer|svarer ikke pa|intet svar|far intet svar|ignoreret
uhoflig*|uforskammet|arrogant*|uacceptabel*|pinligt|skandale|latterligt|kold mad|koldt mad
smaglos|uspiselig*|beskidt|ulækker*|har i maden|spild af|tidsspilde|spildt penge|pengene værd
gik i stykker efter|holdt kun|aldrig mere|aldrig igen|kommer ikke igen|kober ikke igen
stopper med at folge|afmelder|irriteret|irriterende|vred|rasende|frustrer*|træt af at|kedelig*
forvirrende|forstar ingenting|kan ikke hore|kan ikke læse|for lille skrift|for mange reklamer
vildledende|clickbait|hvorfor har i fjernet|odelagt det|uenig|ikke enig|synes ikke om|sexistisk
racistisk|uden varsel|meget ringe|ret ringe|ringe kvalitet|ringe service|ringe betjening
alt for hoj*|alt for lav*|alt for lang*|alt for kort*|alt for lille|alt for sma|alt for salt
alt for sod*|alt for langsom*|lyden er for|teksten er for|skriften er for|maden var kold
kaffen var kold|brændt i bunden|var brændt|brændt pa|ra indeni|ra i midten|det var bedre for
sidste gang jeg handler|sidste gang jeg kober""",
    "suggestion": """
ville være fedt|ville være godt|ville være rart|ville være dejligt|ville være skont
ville være smart|ville hjælpe|kunne være fedt|kunne være godt|kunne være sjovt|kunne i ikke
kunne du ikke|kunne i lave|kunne du lave|kan i lave|foreslar|onske om|jeg onsker mig
maske kunne|hvad med en|har i overvejet|har du overvejet|har i tænkt pa at|hvorfor laver i ikke
lav en video om|flere videoer|flere opskrifter|mere af det|næste gang maske|del 2|del to
mork tilstand|som pdf|med undertekster|en mulighed for|et forslag|lille forslag|mit forslag""",
    "story": """
da jeg var|som barn|som lille|i min barndom|for mange ar siden|ar siden|sidste uge|sidste ar
i gar|forleden|i morges|minder mig om|husker|kan huske|for forste gang|forste gang|boede
voksede op|arbejdede|lærte mig|fortalte|plejede|provede|provet|bagte|lavede|strikkede|lykkedes
min mor|min far|min mormor|min morfar|min farmor|min farfar|min datter|min son|min kone
min mand|min hund|min kat""",
    "family": """
min mor|min far|min mormor|min morfar|min farmor|min farfar|min datter|min son|min kone
min mand|min kæreste|min soster|min bror|min hund|min kat|mine born|mine elever|min svigermor
mine forældre""",
    "joke": """
haha*|hihi*|hehe*|lol|griner|grinede hojt|flækker af grin|min pung|min pengepung
sporger for en ven|bare sjov|spog|dor af grin|do af grin|sa sjov|for sjove""",
    "praise": """
fantastisk*|vidunderlig*|smuk*|flot|flotte|skon|skont|skonne|dejlig*|elsker|elskede|fed|fedt
super|superfed*|sejt|sej|perfekt|fremragende|imponerende|imponeret|lækker*|velsmagende|mums|uhm
godt arbejde|godt lavet|dygtig*|talentfuld|genialt|genial|sjovt|sjov|morsom*|hyggelig*|nuttet
sod|sodt|sode|rorende|rort|gasehud|tarer i ojnene|græd|inspirerende|inspiration|nyttig*
lærerig*|brugbar*|godt forklaret|forstar jeg det endelig|endelig forstar|interessant|spændende
bedste|yndlings*|wow|hvor er det|hvor er den|holde op med at kigge|kæmpe fan|bliv ved|10/10
femstjernet|værd hver|rost|bravo|hatten af""",
    "thanks": """
tak|takker|taknemmelig|sætter pris pa|hjalp mig|hjalp virkelig|det hjalp|reddede min
reddede mig|det virkede""",
    "share": """
anbefales|anbefaler|del gerne|deler|skal læses|skal ses|gemmer""",
    "closing_word": """
tak|tusind|mange|perfekt|super|fedt|fint|ok|okay|oki|godt|det|er|i|orden|forstaet|modtaget|vi
ses|pa|lordag|sondag|mandag|tirsdag|onsdag|torsdag|fredag|morgen|hav|en|god|dag|weekend|aften
nat|for|svaret|svar|hjælpen|hjælp|hurtige|ja|nej|jo|helt|sikkert|klart|noteret|selv|ogsa|til
dig|jer|hej|farvel|knus|kram|mvh|jeg|prover|tjekker|sa|skal|du|have|alt|lost|virker|nu|igen""",
    "asks": """
er der nogen der ved|nogen der ved|ved nogen|hvor kober|hvor kan man|hvor finder|hvad koster
hvor meget koster|hvor lang tid|hvor længe|hvor mange gram|hvornar abner|hvad tid|sender i
leverer i|et sporgsmal|hurtigt sporgsmal|undrer mig over|jeg tænkte pa om|gad vide|findes der
er det muligt|har i stadig|har i ogsa|nogen der kan sige""",
    "_kin": """
mor|far|mormor|morfar|farmor|farfar|bedstemor|bedstefar|min son|vores son|min datter
vores datter|min mand|min kone|min kæreste|min bror|min soster|min ven|min bedste ven|min hund
vores hund|min kat|vores kat|min moster|min faster|min onkel|min tante|hunden|katten|mit barn
vores barn|min svigermor|min svigerfar""",
    "_died": """
dode|er dod|dod for|gik bort|gaet bort|sov ind|sovet ind|mistede min|mistet min|mistede vores
mistet vores|ikke mere""",
}

#: What several groups of phrases (those that begin with "_") show together, and none alone.
COMBINED = (
    ("money", "_arrived", "_damaged"),
    ("money", "_ordered", "_unmet"),
    ("offer", "_ours", "_stock"),
    ("grief", "_kin", "_died"),
)
