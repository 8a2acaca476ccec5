"""Czech: short, safe sentences."""

from __future__ import annotations

from ackbot.drafting.languages.short import short

LANGUAGE = short(
    "cs",
    ("„", "“"),
    "",
    {
        "praise": (
            "„{q}“ opravdu potěší.",
            "Slova „{q}“ zahřejí u srdce.",
            "To se moc hezky čte.",
            "Děkuji za milá slova.",
            "Taková věta rozjasní den.",
            "Upřímně mě to těší.",
        ),
        "thanks": (
            "Po slovech „{q}“ vím, že to stálo za to.",
            "Kvůli větě „{q}“ měla ta práce smysl.",
            "Těší mě, že to pomohlo.",
            "Dobře, že to k něčemu bylo.",
            "Přesně od toho to tady je.",
            "Radost slyšet.",
        ),
        "story": (
            "„{q}“ říká všechno.",
            "Nejvíc utkví „{q}“.",
            "Hezky vyprávěné.",
            "Ten příběh jen tak nezmizí z hlavy.",
            "Úplně to vidím před sebou.",
            "Na takové věci se nezapomíná.",
        ),
        "joke": (
            "Na „{q}“ není co odpovědět.",
            "Proti „{q}“ nemám šanci.",
            "To mě rozesmálo.",
            "Směju se nahlas.",
            "Lepší pointa by se těžko hledala.",
            "Dobrá trefa.",
        ),
        "congratulation": (
            "Za slova „{q}“ srdečný dík.",
            "Nad větou „{q}“ se usmívám.",
            "Mockrát děkuji.",
            "To je od vás milé.",
            "Společně se raduje líp.",
            "Takové gratulace zahřejí.",
        ),
        "share": (
            "Za sdílení díky.",
            "Hezké, že to jde dál.",
            "Teď to uvidí i další, a to těší.",
        ),
        "correction": (
            "Dobrý postřeh: „{q}“.",
            "Díky za upozornění na „{q}“.",
            "Bystré oko.",
            "Oprava je na místě.",
            "Přesnosti si vážím.",
            "Lepší vědět než nevědět.",
        ),
        "fault": (
            "„{q}“ by se stávat nemělo.",
            "Popis „{q}“ mluví jasně.",
            "Tak by to být nemělo.",
            "Díky, že o tom píšete.",
            "Chápu, že to obtěžuje.",
            "Tohle je cenná zpráva.",
        ),
        "problem": (
            "„{q}“ je vážná výtka.",
            "Po „{q}“ je rozmrzelost pochopitelná.",
            "Rozumím tomu zklamání.",
            "Kritika má své důvody.",
            "Cením si upřímnosti.",
            "Mně by to taky vadilo.",
            "To není maličkost.",
        ),
        "suggestion": (
            "Ve slovech „{q}“ vidím dobrou myšlenku.",
            "Návrh „{q}“ má hlavu a patu.",
            "Zajímavý nápad.",
            "To dává smysl.",
            "Dobrý tip.",
            "Stojí to za úvahu.",
        ),
        "remark": (
            "„{q}“ nutí k zamyšlení.",
            "Čtu pozorně, hlavně „{q}“.",
            "Děkuji za ta slova.",
            "Něco na tom je.",
            "Každý takový hlas má váhu.",
            "Je dobré znát i tenhle pohled.",
        ),
        "question": (
            "Co se týká „{q}“, nechci hádat.",
            "Na „{q}“ je potřeba přesná odpověď.",
            "Tady nechci střílet od boku.",
            "Tahle otázka si zaslouží pořádnou odpověď.",
            "Rychlá odpověď by nebyla poctivá.",
            "Lepší odpovědět dobře než rychle.",
            "Co přesně vás na tom zajímá?",
        ),
        "closing": (
            "Není zač.",
            "Rádo se stalo.",
            "Kdykoli.",
        ),
    },
    hold=(
        "Přečteno. Tohle si zaslouží promyšlenou odpověď.",
        "Na takovou zprávu nechci odpovídat ve spěchu.",
        "Tady jsou na místě klid a dobře zvážená slova.",
    ),
    after={
        "praise": (
            "Hned je víc chuti pokračovat.",
            "Je dobré vědět, co má ohlas.",
            "Málokdo si dá tu práci to napsat.",
        ),
        "thanks": (
            "Málokdo se kvůli tomu vrací.",
            "Nejhezčí je vědět, jak to dopadlo.",
            "Takové zprávy dodávají sílu.",
        ),
        "story": (
            "Byla by škoda to nezapsat.",
            "Člověk by četl dál.",
            "Čte se to jedním dechem.",
        ),
        "correction": (
            "Takhle pozorně čte málokdo.",
            "Hned je jasné, oč jde.",
            "Tohle pomáhá.",
        ),
        "fault": (
            "Jinak se něco takového snadno přehlédne.",
            "Škoda času, který to stálo.",
            "Většina lidí to přejde mlčky.",
        ),
        "problem": (
            "Lepší slyšet to přímo.",
            "Takhle rovně to řekne málokdo.",
            "Psát o tom není nic příjemného.",
        ),
        "suggestion": (
            "Zvenku je vidět víc.",
            "Jednoduché a k věci.",
            "Jiný pohled se vždycky hodí.",
        ),
    },
)
