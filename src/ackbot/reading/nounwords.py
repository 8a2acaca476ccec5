"""What may stand in a noun phrase: adjectives before it, and words that are no thing at all."""

from __future__ import annotations

from ackbot.reading.phrasebook import plain
from ackbot.text.later import later


def _words(listed: str) -> frozenset[str]:
    return frozenset(plain(listed).split())


#: Adjectives that stay with the noun behind them, per language.
KEPT = {
    "en": _words("""
first second third fourth fifth last next new old little small big long short other whole own
early late main whole upper lower left inner outer
"""),
    "es": _words(
        "primer primera segundo segunda tercer tercera último última nuevo nueva nuevos "
        "nuevas viejo vieja viejos viejas antiguo antigua gran pequeño pequeña otro otra"
    ),
    "fr": _words(
        "premier première deuxième troisième dernier dernière nouveau nouvelle nouveaux "
        "nouvelles vieux vieille vieilles ancien ancienne petit petite petits petites "
        "grand grande autre autres"
    ),
    "pt": _words(
        "primeiro primeira segundo segunda terceiro terceira último última novo nova "
        "novos novas velho velha antigo antiga pequeno pequena outro outra grande"
    ),
    "it": _words(
        "primo prima secondo seconda terzo terza ultimo ultima nuovo nuova nuovi nuove "
        "vecchio vecchia vecchi vecchie antico antica piccolo piccola altro altra grande"
    ),
}
#: Adjectives that judge: the phrase is theirs without them ("the gorgeous pond": "the pond").
DROPPED = {
    "en": _words("""
good great nice best better bad worse worst lovely beautiful gorgeous brilliant amazing awesome
wonderful perfect fantastic wrong right pretty easy hard same such very really so clear stunning
superb excellent awful terrible horrible ugly cute clever delicious useless annoying favourite
favorite incredible charming exact actual particular absolute total
"""),
    "es": _words(
        "bonito bonita bonitos bonitas precioso preciosa hermoso hermosa bueno buena buen "
        "mejor peor mala mal"
    ),
    "fr": _words(
        "beau belle bel beaux belles bon bonne bons bonnes meilleur meilleure mauvais "
        "mauvaise joli jolie jolis jolies"
    ),
    "pt": _words("belo bela lindo linda bom boa melhor pior mau má"),
    "it": _words("bello bella bel bei belle buono buona buon migliore peggiore brutto brutta"),
}
_NONE: frozenset[str] = frozenset()


def kept(language: str) -> frozenset[str]:
    """Return the adjectives that a phrase may begin with."""
    return KEPT.get(language, _NONE)


def dropped(language: str) -> frozenset[str]:
    """Return the adjectives that are left out of a phrase."""
    return DROPPED.get(language, _NONE)


#: Words that end no phrase: colours and sizes, adverbs, places in time and space that name nothing.
NO_HEAD = _words("""
red blue green black white yellow grey gray brown pink purple orange big small large huge tiny long
short high low deep wide thick thin new old early late open free full empty wet dry hot cold warm
alone together apart aside ahead inside outside
upside upstairs downstairs online offline abroad indoors
outdoors halfway everywhere anywhere nowhere elsewhere twice once straight enough less least own
per via plus minus without within whole plain simple quick slow wooden cheap expensive difficult
easy usual latest
whole main same other others real true false sure able ready dead alive gone done finished broken
vegan vegetarian
""")
#: Nouns that say nothing of what is meant, in any language that has them here.
HOLLOW = _words("""
hand rest moment end start beginning middle front back side top bottom place spot town city home
fun use sense care love mind head heart answer problem issue pity shame joy treat pleasure delight
couple amount case look try go luck joke comment reply hello mistake error week weekend
bug crash
saturday sunday monday tuesday wednesday thursday friday january february march april may june
july august september october november december today tomorrow yesterday summer winter spring
autumn evening afternoon morning hours minutes days weeks months years age past future
meantime minute second seconds same one ones version copy option options choice chance
wrong verkeerde falsche falschen falscher mauvais mauvaise equivocado equivocada sbagliato sbagliata
errado errada lunes martes miércoles jueves viernes sábado sábados domingo domingos lundi mardi
mercredi jeudi vendredi samedi dimanche lunedì martedì mercoledì giovedì venerdì sabato domenica
montag dienstag mittwoch donnerstag freitag samstag sonntag segunda terça quarta quinta sexta
quintas maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
arm arms lap eyes ears knee knees shoulder shoulders
piece ability way ways sort kind type form line lines word words size
vergüenza pena lástima rato momento semana mes año años hora horas noche mañana tarde lado gusto
verdad hecho caso modo manera final fin principio ciudad pueblo casa mundo problema error dinero
honte dommage moment semaine mois an ans année années heure heures nuit matin soir côté vrai
vérité cas manière façon fin début ville maison monde problème erreur argent suite plaisir
schade woche monat jahr jahre jahren stunde stunden nacht morgen abend seite wahrheit fall weise
ende anfang stadt hause haus welt problem fehler geld spaß wort worte leben moment monaten wochen
vergonha pena momento semana mês ano anos hora horas noite manhã tarde lado verdade caso modo fim
início cidade casa mundo problema erro dinheiro gosto
vergogna peccato momento settimana mese anno anni ora ore notte mattina sera lato verità caso modo
fine inizio città casa mondo problema errore soldi piacere
zwanzig dreißig vierzig fünfzig hundert veinte treinta cuarenta cincuenta sesenta setenta ochenta
noventa cien vingt trente quarante cinquante soixante cent vinte trinta quarenta cinquenta sessenta
venti trenta quaranta cinquanta sessanta twintig dertig veertig vijftig honderd
siebzig achtzig neunzig septante huitante nonante setenta oitenta settanta ottanta novanta zeventig
tachtig negentig
text texte texto testo tekst email mail message mensaje nachricht mensagem messaggio bericht name
nove dieci undici dodici nueve diez once doce nove dez onze doze neuf dix douze neun zehn elf zwölf
mien mienne miens miennes tien tienne tiens tiennes nôtre nôtres vôtre vôtres
mío mía míos mías tuyo tuya tuyos tuyas suyo suya suyos suyas
lunes martes miércoles jueves viernes sábado sábados domingo domingos
lundi mardi mercredi jeudi vendredi samedi dimanche midi
lunedì martedì mercoledì giovedì venerdì sabato domenica mezzogiorno
segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sexta meio-dia meia-noite
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag middag
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mittag
jammer moment week maand jaar jaren uur uren nacht ochtend avond kant waarheid geval manier einde
begin stad huis wereld probleem fout geld plezier woord helft middel
laatste eerste tweede derde vierde vijfde hele halve ander enkel schoon jongste oudste kleine
beloofde moeilijkste
próximo próxima siguiente único única izquierda derecha primeros primeras mayor menor mismo misma
lleno revés mediodía mes
prochain prochaine suivant suivante moindre seul seule plein pleine gros grosse nouvel quatrième
cinquième sixième contraire gauche droite moitié plupart tiers quart vrai vraie
prossimo prossima stesso stessa stessi stesse giusto troppo semplice unico unica altri altre ultimo
ultima ultime proprio propria propri quarto quinto settimo migliore miglior metà preferiti anziani
próprio própria únicos última último igual outra outro mesmo mesma metade resto
""")
#: "-ing" and "-ed" words that are things.
THINGS = _words("""
evening morning ceiling building painting wedding string strings spring ring king thing wing swing
opening ending meaning feeling lettering clothing housing setting settings heading lighting pricing
packaging landing bedding drawing drawings recording recordings training meeting parking railing
backing binding stitching glazing seating crossing
listing listings hearing warning hosting posting coating knitting quilting
parking lighting feed seed bed shed weed speed thread
""")


def indefinite(language: str) -> frozenset[str]:
    """Return the indefinite articles; "a" is a definite one in Portuguese."""
    return _SURELY_INDEFINITE if language == "pt" else INDEFINITE


#: Units: what follows a figure and makes it a quantity.
UNITS = _words("""
mm cm m km g kg mg ml l cl dl lb lbs oz inch inches foot feet yard yards mile miles meter metre
meters metres gram grams kilo kilos litre litres liter liters euro euros dollar dollars pound pounds
percent degree degrees times am pm hour hours minute minutes second seconds day days week weeks
month months year years uhr stunden tage jahre minuten heures jours ans minutes horas días anos
años giorni anni ore minuti dagen jaar uur people gb mb tb
""")

#: What comes before what somebody speaks of, rather than where, when or with what it was.
ABOUT = _words("about of uber sobre sur over su por pour per voor")
#: What comes before when something happened rather than what.
SINCE = _words("since after before until till during seit nach desde depuis após dopo sinds")
#: English words that a noun without an article may follow and be what is spoken of.
BARE = _words("""
about on with for of without any there adding add including supporting many love need
""")
#: "One on snow", "a video about glue": what comes behind is the subject.
MEDIA = _words("""
one video episode post article more something part chapter tutorial class talk piece lesson course
""")
#: English words that a verb's subject or a list goes on with: what stands before is a thing.
AFTER_A_THING = _words("and or is was are were has had isn't wasn't but")
#: Articles that point at nothing in particular.
VAGUE = _words("some every each half cada chaque ogni jeder jede jedes elke elk")
INDEFINITE = _words("""
a an un una uno une um uma ein eine einen einem einer eines een unos unas uns umas des
""")
_SURELY_INDEFINITE = INDEFINITE - {"a"}
#: What an English question begins with whose verb stands behind its first noun.
AUXILIARIES = _words("do does did can could will would should")
#: What shows that the word before it is a verb: nobody says "the scripts a".
OBJECTS = _words("it me us them him a an every no like")
KIN = _words("""
mum mom mother dad father gran granny grandma grandmother nan grandad granddad grandpa grandfather
granddaughter grandson daughter son kid kids wife husband partner girlfriend boyfriend sister
brother aunt uncle cousin niece nephew friend neighbour neighbor boss teacher toddler baby family
""")
#: What follows is what something is like, not what it is.
LIKE = _words("like as parece como comme wie come sembra als zoals ressemble")
#: English words that are things behind an article and verbs elsewhere.
BOTH = _words("""
call cover print drop cut set run play work show turn start stop break wait walk build drive look
post pick use fix test press load type reset taste smell sound mix leak crash light point
answer change move fit burn click tap match cost catch doubt sleep shut open close
jump freeze hang fall slide scroll stick flicker beep blink vanish leak rattle squeak shake
""")
#: Where a thing moves or stands, behind a word in "-ing": "the smoke drifting past".
WHERETO = _words("""
past through over across from into under in at down up along around behind above off out towards
""")
#: French and Italian words behind which "l'" stands for a thing: "on l'apprend".
BEFORE_A_VERB = _words(
    "on je tu il elle nous vous ils elles ne qui que io tu lui lei noi voi loro non"
)
#: Dutch adjectives in "-en", where most words are plural nouns, and nouns in "-e", where most are
#: adjectives.
DUTCH_IN_EN = _words("""
houten open eigen gouden papieren zijden wollen katoenen linnen stenen leren koperen ijzeren
zilveren bronzen glazen rieten gebakken gebroken gesloten verloren vergeten verborgen geschreven
gezouten gevonden gesneden gelopen verleden
""")
DUTCH_IN_E = _words("""
formule route ruimte hoogte breedte lengte diepte ziekte mode methode periode code einde vrede
rede zijde gemeente geboorte groente gewoonte keuze liefde belofte koude warmte type mayonaise
ambulance balance idee thee zee kade oase finale pauze novelle
""")
_DUTCH_NOUN = later(r"(?:[^aeou]ie|(?<!kw)ade|(?<!^l)(?<!^v)(?<!^tr)age|\w{3}ette|eus[ez]e|yse)$")
#: What a figure may belong to: "paso 3", "pagina 12".
NUMBERED = _words("""
row page step line chapter minute version figure photo picture image part exercise question room
bus train episode platform door table panel slide verse bar track point item rule level stage
section paragraph round day week lap hole stop exit lesson volume measure stanza game move
paso página línea capítulo minuto versión fila figura foto imagen parte ejercicio pregunta compás
sala autobús bus tren episodio tema andén puerta habitación mapa
étape page ligne chapitre minute version rangée figure photo image partie exercice question mesure
salle bus train épisode quai porte tram rang point
passo pagina linha riga capitolo minuto versione figura foto immagine parte esercizio domanda
battuta sala autobus treno puntata binario porta pista tabella
página linha capítulo minuto versão fila figura foto imagem exercício questão compasso sala
autocarro ônibus comboio trem episódio plataforma porta mapa
stap pagina regel hoofdstuk minuut versie rij figuur foto afbeelding deel oefening vraag maat zaal
bus trein tram lijn aflevering spoor perron groep kaart blz punt artikel
""")
#: Subjects that may follow their verb: "hoor je", "zie ik".
DUTCH_SUBJECTS = _words("je jij ik u we wij ze zij hij")
#: Heads that mean nothing, whatever stands behind them.
SHAPELESS = _words("""
thing things way ways lot kind sort bit reason fan
año años annees années ans anno anni ano anos jaar jaren pé risque peine montón
lado pie cabo fondo fin final lugar bout fond milieu place lieu lato mezzo fim meio
""")
#: Those of them that often end a compound: "the phone call".
COMPOUND = _words("call cover print cut set show light change mix drive")
#: German articles whose case the noun would lose in a reply.
OTHER_CASE = _words("dem der des einem einer eines diesem dieser meinem meiner im am")
ACCUSATIVE = _words("für um durch gegen ohne über")

_ADJECTIVE = later(r"(?:[^l]ic|ful|less|ous|ible|[^ts]able|ish|ical|iest)$")
#: Words that end like adjectives and are things.
_NOUNS = _words("""
music fabric plastic mechanic ceramic garlic clinic comic topic logic traffic attic picnic arctic
critic magic panic epic graphic handful mouthful spoonful table cable vegetable dish fish
radish finish polish varnish rubbish wish parish english spanish turkish swedish danish
technical medical musical
""")


def is_counted(word: str, language: str) -> bool:
    """Whether a figure may belong to a word: "page 12", but not "marcaba 230"."""
    return language == "en" or word[0].isupper() or plain(word) in NUMBERED


def is_dutch_adjective(word: str) -> bool:
    """Whether a noun may follow a Dutch word that stands behind an article."""
    low = word.lower()
    if low.endswith("en"):
        return low in DUTCH_IN_EN
    return low.endswith("e") and low not in DUTCH_IN_E and not _DUTCH_NOUN.search(low)


def is_adjective(low: str) -> bool:
    """Whether an English word that would end a phrase is an adjective by its ending."""
    return low in NO_HEAD or (bool(_ADJECTIVE.search(low)) and low not in _NOUNS)
