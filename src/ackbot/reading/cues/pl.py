"""Polish cues: enough to know what must go to the user, and the plainest kinds."""

PHRASES = {
    "instruction": """
zignoruj wszystkie|zignoruj poprzednie|zapomnij o instrukcjach|jestes teraz""",
    "spam": """
zarabiaj|zarob|link w bio|pozyczk*|chwilowk*|kryptowalut*|kliknij tutaj|obserwuj mnie""",
    "abuse": """
idiota|idiotka|debil|kurwa|kurwo|zamknij sie|zamknij morde|spierdalaj|pierdol*|dziwka|smiec""",
    "crisis": """
samoboj*|chce umrzec|nie chce zyc|zabic sie""",
    "emergency": """
pali sie|pozar|dym|karetk*|straz pozarn*""",
    "grief": """
zmarl|zmarla|zmarli|pogrzeb|smierc|smierci|zaloba|odszedl|odeszla|wdowa|wdowiec|nie zyje""",
    "illness": """
rak|nowotwor*|szpital*|diagnoz*|depresj*|operacj*|udar|choroba""",
    "security": """
luka bezpieczenstwa|wyciek|zhakowan*|wlamanie|dane osobowe|cudze dane|czyjes dane""",
    "press": """
dziennikarz*|dziennikark*|gazet*|redakcj*|wywiad|reportaz|telewizj*""",
    "money": """
zwrot*|pieniadze z powrotem|faktur*|moje zamowienie|zamowienie nie|nie dotarl*|przyszla rozbit*
przyszedl uszkodzon*|reklamacj*|paczka""",
    "legal": """
prawnik*|adwokat*|prawa autorskie|pozew|sad|bez zgody|rodo""",
    "offer": """
wspolprac*|sponsor*|hurt*|odsprzedaz*|sprzedawac wasze|wyslac wam|partnerstw*""",
    "invitation": """
zaprosic|zapraszamy|zaproszenie|prelekcj*|wyklad|naszym podcascie|stoisko""",
    "congratulation": """
gratulacje|gratuluje|wszystkiego najlepszego|brawo""",
    "correction": """
literowk*|blad|bledn*|brakuje|powinno byc|nie zgadza|pomylk*|powinien byc|nieprawda|zamiast
w rzeczywistosci|nie tak""",
    "bug": """
nie dziala|zawiesza|wywala|komunikat bledu|nie otwiera""",
    "complaint": """
rozczarowan*|slabo|fatalnie|za drogo|za glosno|zimn*|szkoda|niestety|strata czasu|zepsut*
czekal*""",
    "suggestion": """
byloby super|fajnie by bylo|mozna by|moglibyscie|moglbys|moglabys|propozycj*|prosze o""",
    "family": """
moja mama|moj tata|moja babcia|moj dziadek|moja corka|moj syn|moja zona|moj maz|moj pies""",
    "praise": """
piekn*|swietn*|cudown*|super|wspanial*|uwielbiam|kocham|najlepsz*|znakomit*|pyszn*|piekne|ladn*
super robota|zachwyc*|genialn*""",
    "thanks": """
dziekuj*|dzieki|dziekuje""",
    "closing_word": """
dzieki|dziekuje|super|ok|okej|jasne|swietnie|do|zobaczenia|jutra|bardzo|rozumiem""",
}
