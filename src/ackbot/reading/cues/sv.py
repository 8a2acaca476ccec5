"""Swedish cues: enough to know what must go to the user, and the plainest kinds."""

PHRASES = {
    "instruction": """
ignorera alla|ignorera tidigare|glom alla instruktioner|du ar nu en""",
    "spam": """
tjana pengar|lank i bion|lank i bio|folj mig|klicka har|snabblan|krypto""",
    "abuse": """
hall kaften|idiot|javla|fan ta dig|dra at helvete|hora|aset|forbannade""",
    "crisis": """
sjalvmord*|vill do|orkar inte leva""",
    "emergency": """
brinner|det ryker|brandkaren|ambulans|nodlage""",
    "grief": """
avled|gick bort|gatt bort|begravning|anka|ankling|dog i|dog forra|min man dog|min fru dog
dodsfall|i sorg""",
    "illness": """
cancer|sjukhus|diagnos|depression|operation|stroke""",
    "security": """
sakerhetshal|hackad|hackat|dataintrang|personuppgifter|nagon annans""",
    "press": """
journalist|tidning|intervju|redaktion|reportage|tv|radio""",
    "money": """
aterbetal*|pengarna tillbaka|faktura|min bestallning|kom aldrig|kom trasig|trasig|reklam*
dubbelt|fel storlek|fel vara|pengarna""",
    "legal": """
advokat|upphovsratt|polisanmal*|stamning|utan tillstand|gdpr""",
    "offer": """
samarbet*|sponsra|aterforsalj*|grossist|salja era|skicka er|skicka dig""",
    "invitation": """
bjuda in|inbjudan|inbjud*|forelasa|foredrag|marknad*|komma och|var podcast|delta i|halla ett""",
    "congratulation": """
grattis|gratulerar|val fortjant""",
    "correction": """
stavfel|skrivfel|ett fel|fel i|det saknas|saknas|stammer inte|ska vara|borde vara|egentligen
fel datum|fel bild""",
    "bug": """
fungerar inte|kraschar|funkar inte|felmeddelande|hanger sig""",
    "complaint": """
besviken|daligt|dalig|trakigt|trott pa|for dyrt|for hogt|kall|synd att|for kall|dyrt|vantat""",
    "suggestion": """
vore kul|vore bra|skulle vara|kan ni gora|kan du gora|forslag""",
    "family": """
min mamma|min pappa|min mormor|min farmor|min morfar|min farfar|min dotter|min son|min fru
min man|min hund""",
    "praise": """
alskar|fantastisk*|underbar*|fin|fint|vacker*|bast|basta|jattebra|toppen|snyggt|harlig*
bra jobbat|vilken|vilket fint|tycker om|mysig*|strong|imponerande""",
    "thanks": """
tack|tackar|tacksam""",
    "closing_word": """
tack|perfekt|toppen|bra|ok|okej|da|ses|vi|vi ses|sa|mycket|jatte|kul|hej""",
}
