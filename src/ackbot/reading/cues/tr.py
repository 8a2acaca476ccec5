"""Turkish cues: enough to know what must go to the user, and the plainest kinds."""

PHRASES = {
    "instruction": """
onceki talimatlari|tum talimatlari|talimatlari yok say|talimatlarini unut""",
    "spam": """
para kazan*|profilimdeki link|bio'daki link|takip et|kredi|bahis|tikla*""",
    "abuse": """
aptal|salak|gerizekali|orospu|siktir|serefsiz|kapa ceneni|it herif""",
    "crisis": """
intihar*|olmek istiyorum|yasamak istemiyorum""",
    "emergency": """
yangin|duman|ambulans|itfaiye|acil durum""",
    "grief": """
vefat|cenaze|kaybettik|kaybettim|rahmetli|yas""",
    "illness": """
kanser|hastane*|teshis|depresyon|ameliyat*|felc""",
    "security": """
guvenlik acigi|hacklen*|veri sizint*|kisisel veri*|baskasinin""",
    "press": """
gazeteci*|gazete*|roportaj|muhabir|televizyon""",
    "money": """
iade|para iadesi|fatura|siparisim|gelmedi|kirik geldi|dolandir*""",
    "legal": """
avukat*|telif|dava|izinsiz|kvkk""",
    "offer": """
is birligi|isbirligi|sponsor*|toptan|bayilik|gondermek isteriz""",
    "invitation": """
davet*|konusma yap*|etkinligimiz*|konferans*""",
    "congratulation": """
tebrik*|kutlu olsun|kutlarim""",
    "correction": """
yazim hatasi|hata var|yanlis|eksik|olmaliydi|olmasi gerek*""",
    "bug": """
calismiyor|cokuyor|hata veriyor|acilmiyor""",
    "complaint": """
hayal kirikligi|kotu|berbat|cok pahali|maalesef|soguk""",
    "suggestion": """
harika olur|guzel olur|yapar misin*|ekler misin*|onerim|oneri""",
    "family": """
annem|babam|kizim|oglum|esim|kopegim|kedim""",
    "praise": """
harika|cok guzel|muhtesem|bayildim|super|mukemmel|enfes|cok iyi|begendim|nefis|efsane""",
    "thanks": """
tesekkur*|sagol|sag olun|eyvallah""",
    "closing_word": """
tesekkurler|tamam|tamamdir|super|sagol|ederim|tesekkur|cok|peki|gorusuruz""",
}
