"""Per language, the small words that mark where a noun phrase starts and where it ends."""

from __future__ import annotations

import re
from functools import cache

from ackbot.frozen import dataclass
from ackbot.reading.phrasebook import plain
from ackbot.text.later import later


@dataclass(frozen=True, slots=True)
class Rules:
    """What `topic` needs to know of a language; all words as `plain` has them."""

    determiners: frozenset[str]
    possessives: frozenset[str]
    prepositions: frozenset[str]
    links: frozenset[str]
    """Words that may join two halves of one phrase: "buzz *on* the B string"."""
    stops: frozenset[str]
    idle: frozenset[str]
    """Those stops that begin no phrase."""
    verbs: frozenset[str]
    generic: frozenset[str]
    """Nouns that say nothing: "video", "thing"."""
    verb_ending: re.Pattern[str] | None
    capital_nouns: bool

    def ends_like_verb(self, word: str) -> bool:
        """Whether a word inside a phrase looks like the verb that ends it."""
        return bool(self.verb_ending and self.verb_ending.search(word))


# determiners / possessives / prepositions / links / other small words / verbs / generic nouns
_DATA: dict[str, tuple[str, str, str, str, str, str, str, str]] = {
    "en": (
        """
the a an this that these those two three four five six seven eight nine ten some
every each half""",
        "my your our his her their its",
        """
about on of in with for from at to into behind under over between through during
against without like near across than instead per until till past above below beside beyond around
along onto upon despite""",
        "of on in for at from",
        """
i you he she it we they me him us them and or but so as than then if because when
while where who whom what which why how not no yes just very really too also only
even still already again ever never always here there now today yesterday tomorrow
all any both more most much many few lot such same other another own out up down off
back away by though although until since before after once please thanks thank hi
hello hey well oh ok okay lol haha maybe perhaps honestly anyway actually finally
exactly totally btw fyi tbh imo i'm i've i'd i'll you're you've it's that's there's
we're we've they're he's she's isn't wasn't don't doesn't didn't can't couldn't
won't wouldn't shouldn't aren't haven't hasn't let's what's who's whether instead
else somehow anything something nothing everything someone anyone everyone nobody anybody somebody
everybody
one ones myself yourself rather great good nice best better bad worst new old lovely
beautiful gorgeous brilliant amazing awesome wonderful perfect fantastic clear
clearly absolutely definitely several across long easy hard happy glad sorry wrong
right pretty little bit kind sort late soon least last next first second third ago
eleven twelve twenty twice chance chances congratulations congrats collaborate
""",
        """
is are was were be been being am do does did done have has had having can could will
would shall should may might must get got getting go going gone went come came make
makes made take takes took taken see saw seen know knew known think thought say says
said tell told give gave given find found want wants wanted need needs needed love
loved loves loving like liked likes use used uses using try tried trying work works
worked look looks looked feel feels felt keep keeps kept let put read watch watched
watching add adding added help helped helps show shows showed ask asked run ran
start started stop stopped turn turned bring brought buy bought sell sold send sent
leave left miss missed lost lose wait waited waiting hear heard listen play played
sang sing teach taught learn learned learnt write wrote written build built drive
drove eat ate open opens close break broke broken happen happened call called guess
wish hope thank enjoy enjoyed remember reminds reminded moved ignores shipped
shipping saved drop drops grew grow follow followed wasted seems seem means mean
stay stood walked split gets fixed print crashes arrived freezes
hangs goes leaks leak breaks sticks smells tastes sounds says falls jams squeaks
proposed
fails appears fit fits cover covers change changed cut cuts set sets pick picked
wrapped clearly missing becomes became boost boosted passed gives giving points deserve
deserves needs need turns pushes pulls holds held carries carried brings costs cost spends
spent adds contains includes included includes lists lists says states reads writes
explains explain explained describes described mentions mentioned refers refer matches match
differs causes cause caused prevents allow allows allowed let lets makes gets takes goes comes
knows thinks wants tries asks tells shows helps keeps puts loves hates hate hated brings loses
wins won pays paid pay eats drinks sits sat lies lay lies stands stays waits runs walks moves
appeared vanished disappears disappeared rings rang sings smells sends receives received gave
arrive arrives came last lasts lasted grows melts melted burns burned burnt cracked cracks
agree agrees disagree disagrees differ
vanish appear disappear rattle squeak creak fade peel shrink taste ravel flake drift curl warp
talks talk speaks speak eats leaks plays rides lives smells stinks rattles squeals flickers beats
fits swallows skips overwrites restart restarts reset resets loads
load loaded saves save click clicked tap tapped press
pressed type typed scroll scrolled enter entered choose chose chosen pick select selected
survive survives survived hold fix fixes repaired repair doubt suppose supposed expect expected
hoping hope hopes considering consider bothers bother brought caught catch catches draws drew
drawn laughed laugh cried cry smiled smile named taught ate slept sleep woke wake born died
lived live lives worked taste tasted baked knitted painted made added""",
        """
video videos post posts article articles episode thing things stuff way time times
day days people person bit lot work comment week month year years morning night
content channel page blog question reason point part idea kind example tutorial
guide fact everything minute minutes hour hours weeks months seconds second life
world number site website""",
        r"(?:n't|[^s]ing|[^e]ed)$",
    ),
    "es": (
        """
el la los las un una unos unas este esta estos estas ese esa esos esas aquel dos
tres cuatro cinco seis cada del al""",
        """
mi mis tu tus su sus vuestro vuestra vuestros vuestras nuestro nuestra nuestros
nuestras""",
        "de en con para por sobre sin desde hasta a del al entre contra",
        "de del con en para",
        """
y e o u que como mas muy pero si no ya se me te le les nos os lo yo aun ella ellos ellas
usted ustedes esto eso aqui ahi alli cuando donde mismo misma mismos mismas quienes quien
cual porque pues tambien tampoco siempre nunca hoy ayer manana ahora solo bien mal mejor peor menos
gran grande buen bueno buena tan tanto mucho mucha muchos muchas poco algo nada todo toda todos
todas gracias hola igual casi despues antes luego otra otro ni cuanto cuantos seguro
fatal genial""",
        """
es son era eran fue fueron ser estar esta estan estaba estaria hay haber he ha han
hace hacer hago hizo hecho tiene tengo tener tienen tenia puede puedo podeis podrias
podriais quiero quiere gusta gustan gustaria encanta encantan encanto va voy vamos
ver visto veo dije dijo decir dice parece creo seria sale salen llego falta faltan
funciona sirve probe hice haceis haces vender comprar ganan usar uso dejo deja lleva
llevo pone""",
        """
video videos cosa cosas post articulo dia dias vez veces gente forma manera tema
parte trabajo comentario canal favor""",
        r"(?:ando|iendo|aria|aban)$",
    ),
    "fr": (
        """
le la les un une des ce cet cette ces l d du au aux deux trois quatre cinq six
chaque""",
        "mon ma mes ton ta tes son sa ses votre vos notre nos leur leurs",
        """
de du des en dans avec pour par sur sans chez vers sous entre a au aux d depuis
contre""",
        "de du des d a au aux en sur",
        """
et ou ni mais que qui quoi dont si ne pas plus moins tres trop bien mal je j tu il elle on
nous vous ils elles me te se moi toi lui y en c'est ce cela ca comme quand comment
pourquoi parce donc alors aussi encore deja toujours jamais rien tout toute tous
toutes peu beaucoup ici la-bas hier demain aujourd'hui merci bonjour salut bravo bon
bonne beau belle petit petite grand grande meme autre autres meilleur vraiment
surtout absolument j'ai j'aime n'est qu'il qu'elle d'avoir top super genial voici
enfin seulement apres avant puis""",
        """
est sont etait etaient etre suis es sommes etes a ai as avons avez ont avait avoir
fait faire faites fais peut peux pouvez pouvoir pourrait pourriez veut veux voulez
voudrais aime adore aimerais va vais vas aller allez vu voir dit dire dites crois
semble serait faut faudrait manque marche fonctionne plante mis met lu lire ecoute
ecouter regarde compter comptees comptes compte retarde choisir trouve trouver donne
prend pris""",
        """
video videos chose choses article post jour jours fois gens facon partie travail
commentaire passage chaine""",
        r"(?:ais|ait|aient|erez|erons)$",
    ),
    "de": (
        """
der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen
diesem zwei drei vier funf sechs jeder jede jedes jeden beim im zum zur am vom ins""",
        """
mein meine meinen meinem meiner dein deine deinen deinem deiner euer eure euren
eurem eurer ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner unser unsere
unseren unserem unserer""",
        """
mit von bei in im auf an am fur uber nach aus zu zum zur durch ohne um gegen seit
vor unter zwischen wegen""",
        "von vom im in am auf aus fur mit der des",
        """
und oder aber denn weil dass ob wenn als wie wo was wer warum ich du er sie es wir
ihr mich dich sich uns euch mir dir ihm nicht kein keine nur auch noch schon sehr so
zu mehr immer nie hier da dort dann jetzt heute gestern morgen mal ja nein doch
bitte danke hallo leider gern gerne endlich einfach ganz gar etwas nichts alles alle
viel viele wenig toll super gut gute guten besser schlecht beste genau ganze sobald
man bis hin""",
        """
ist sind war waren bin bist sein wird werden wurde wurden hat habe haben hatte
hatten kann kannst konnen konnte muss mussen soll sollte will wollte wollen mag
mochte mochten macht machen gemacht geht gehen ging kommt kam gibt gab sieht sehen
gesehen sagt sagen gesagt weiss wissen lasst lassen steht stehen fehlt liegt lief
laufen brauche braucht brauchen finde findet sturzt funktioniert probiert schaffe
heule lernen zeigen hilft passt""",
        """
video videos sache sachen artikel beitrag tag tage mal zeit leute leuten art teil
arbeit kommentar kanal folge""",
        r"(?:test|tete|ierte)$",
    ),
    "pt": (
        """
o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela
dois duas tres quatro cinco seis cada do da dos das no na nos nas ao aos nessa nesse
nesta neste dessa desse desta deste naquela naquele pelo pela""",
        """
meu minha meus minhas teu tua seu sua seus suas nosso nossa nossos nossas vosso
vossa""",
        """
de do da dos das em no na nos nas com para pra por sobre sem desde ate a ao entre
pelo pela contra""",
        "de do da dos das em no na com para",
        """
e ou que como mais muito mas se nao ja me te lhe eu voce voces ele ela eles nos isso
isto aquilo aqui ali la quando onde quem qual porque pois tambem sempre nunca hoje menos
ontem amanha agora so bem mal melhor pior bom boa tao tanto tudo todo toda todos
todas obrigado obrigada ola oi parabens pouco algo nada quase depois antes outro
outra mesmo mesma grande""",
        """
e sao era foi foram ser estar esta estao estava ha ter tem tenho tinha faz fazer fiz
fez feito pode posso podem poderia quero quer gosto gostei adorei amei vai vou vamos
ver vi visto disse dizer parece acho seria falta funciona serve usei uso usar salvou
deu dar entender correndo chegou ficou fica""",
        """
video videos coisa coisas post artigo dia dias vez vezes gente forma jeito parte
trabalho comentario canal""",
        r"(?:ando|endo|indo|aram)$",
    ),
    "it": (
        """
il lo la i gli le un uno una questo questa questi queste quel quella quei quelle due
tre quattro cinque sei ogni del della dei degli delle dal dalla dallo al alla allo
ai agli alle nel nella nei nelle sul sulla sui sulle l""",
        """
mio mia miei mie tuo tua tuoi tue suo sua suoi sue vostro vostra vostri vostre
nostro nostra""",
        """
di del della dei degli delle in nel nella con per da dal dalla su sul sulla tra fra
senza a al alla anche""",
        "di del della dei degli delle al alla con",
        """
e ed o ma che come piu molto se non gia mi ti si ci vi ne io tu lui lei noi voi loro
questo cio qui li quando dove chi quale perche poi anche sempre mai oggi ieri domani
ora solo bene male meglio bello bella buono buona cosi tanto tutto tutta tutti tutte
grazie ciao poco qualcosa niente quasi dopo prima altro altra stesso proprio davvero
grande complimenti quelli cui ognuno meno""",
        """
e sono era erano fu essere stato stata sta stanno c'e ho hai ha abbiamo avete hanno
aveva avere fa fare fatto faccio puo posso potete potresti potreste voglio vuole
piace piacerebbe va vado andare visto vedere detto dire sembra credo sarebbe manca
funziona serve usare uso provato avrei trovo trovato""",
        """
video cosa cose post articolo giorno giorni volta volte gente modo parte lavoro
commento canale""",
        r"(?:ando|endo|avano|evano)$",
    ),
    "nl": (
        "de het een deze dit die dat twee drie vier vijf zes elke elk",
        "mijn jouw onze ons",
        """
van in op met voor over bij naar uit aan tot door zonder om tegen sinds onder tussen
te""",
        "van in op voor bij met uit",
        """
en of maar want omdat dat als dan hoe waar wat wie waarom ik jij hij zij ze wij we
mij jou hem hen er niet geen wel ook nog al heel erg zo te meer altijd nooit hier
daar nu vandaag gisteren morgen ja nee toch dank bedankt hallo hoi helaas graag
eindelijk gewoon iets niets alles alle veel weinig goed goede beter slecht mooi
mooie leuk leuke precies echt prachtig prachtige wauw zeer wanneer hetzelfde beste
fijn je jullie uw haar hun vaak erbij ertussen erin erop ervan ernaar trouwens andersom mee na neer
weg weer achterin vooraan dichterbij eens zolang af langs terug kwijt vast klaar nodig genoeg vooraf
omgekeerd liever bijna nergens ergens overal verder zelf alleen allemaal meestal samen opnieuw eerst
laatst mooist vlugger sneller frisser iemand prima zo'n""",
        """
is zijn was waren ben bent wordt worden werd heeft heb hebben had hadden kan kun
kunnen kon moet moeten wil wilde willen mag doet doen deed gedaan gaat gaan ging
komt kwam geeft gaf ziet zien gezien zegt zeggen weet laat staat mist ontbreekt zou
zouden vind vindt werkt maakt maken gemaakt gebruikt geprobeerd geverfd ligt zal zullen zet zetten
stond stonden zat zaten lag lagen hing hingen liep liepen bleef bleven keek keken sprak spraken
schreef schreven at aten dronk dronken las lazen zong zongen won wonnen wint kreeg kregen viel
vielen trok trokken vond vonden verloor verloren begon begonnen brak braken sloeg sloegen reed reden
sliep sliepen wist wisten dacht dachten bracht brachten kocht kochten zocht zochten moest moesten
mocht wou zei zeiden zag zagen nam namen gaven hield hielden vroeg vroegen droeg droegen rook roken
dook goot kraakte speelde speelden werkte werkten maakte maakten hoorde hoorden voelde kende heette
heet zit zitten hangen liggen staan lopen blijven blijft komen kijken spreken schrijven lezen eten
drinken zingen spelen helpen oefenen repeteren halen leven bestaan passen plakken voelen klinken
rijden slapen draaien loopt klopt past kent hoort wijst merk merkt hoor hoort kunt vergeet vergeten
schijnt springt stopt valt telt trekt pakt pakte draagt duurt knippert reageert redt sluit verklapt
begint groeien groeit smaakt smaakten klapperen spatten schieten""",
        """
video video's ding dingen artikel bericht dag dagen keer tijd mensen manier deel
werk reactie kanaal aflevering""",
        r"(?:ende|erden|gt|[^a]mt|[^a]dt|^ge\w+[^ui][dt]|elt|uurt|ijft|eeft)$",
    ),
    "sv": (
        "en ett den det de denna detta dessa två tre",
        "min mitt mina din ditt dina er ert era vår vårt våra hans hennes",
        "på i med för om av till från vid utan",
        "på i med för av",
        """
och att men som så inte jag du han hon vi ni de mig dig oss er här där nu idag igår
mycket bra tack hej också bara när hur var vad varför vem eller om än mer alla""",
        """
är var har hade vara blir blev kan vill ska skulle måste gör göra gjorde får fick
går gick ser såg finns tycker säger""",
        "video sak saker inlägg dag gång gånger tid folk sätt del",
        r"(?:ade)$",
    ),
    "pl": (
        "ten ta to te tej tego tym tych dwa dwie trzy",
        "mój moja moje mojej mojego twój twoja twoje wasz wasza wasze swój swoją",
        "w we z ze na do od o dla po przy przez bez pod nad",
        "w z na do od",
        """
i a ale że jak się nie tak czy mi ja ty on ona my wy mnie ci co kto gdzie kiedy
dlaczego bardzo już tylko też jeszcze tu tam dziś wczoraj jutro dzięki dziękuję
cześć końcu więc""",
        """
jest są był była było być mam ma mieć może można robi zrobić chcę działa podlewać
brakuje wiem dostać""",
        "film wpis dzień raz czas ludzie część rzecz artykuł",
        r"(?:łem|łam|liśmy)$",
    ),
}


def _words(listed: str) -> frozenset[str]:
    return frozenset(plain(listed).split())


def listed(language: str) -> bool:
    """Whether the language has rules of its own."""
    return language in _DATA


@cache
def of(language: str) -> Rules:
    """Return a language's rules; those of an unlisted language know no determiner at all."""
    if language not in _DATA:
        return _unlisted()
    det, poss, prep, links, stops, verbs, generic, ending = _DATA[language]
    determiners, possessives = _words(det), _words(poss)
    prepositions = _words(prep)
    return Rules(
        determiners=determiners | possessives,
        possessives=possessives,
        prepositions=prepositions,
        links=_words(links),
        stops=_words(stops) | determiners | possessives | prepositions,
        idle=(_words(stops) | prepositions) - determiners - possessives,
        verbs=_words(verbs),
        generic=_words(generic),
        verb_ending=later(ending),
        capital_nouns=language == "de",
    )


@cache
def _unlisted() -> Rules:
    none: frozenset[str] = frozenset()
    return Rules(
        determiners=none,
        possessives=none,
        prepositions=none,
        links=none,
        stops=none,
        idle=none,
        verbs=none,
        generic=none,
        verb_ending=None,
        capital_nouns=False,
    )


#: Determiners that say how many, and so belong to what they count.
NUMBERS = _words(
    "two three four five six dos tres cuatro cinco seis deux trois quatre cinq zwei drei vier funf"
    " sechs dois duas tres due tre quattro cinque sei twee drie vier vijf zes"
)

#: Every small word of every language: what two phrases may share without being the same.
ALL: frozenset[str] = frozenset().union(
    *(_words(" ".join(fields[:5])) for fields in _DATA.values())
)
