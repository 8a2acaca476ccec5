"""Polish: short, safe sentences."""

from __future__ import annotations

from ackbot.drafting.languages.short import short

LANGUAGE = short(
    "pl",
    ("„", "”"),
    ", {name}",
    {
        "praise": (
            "Takie słowa jak „{q}” naprawdę cieszą{n}.",
            "„{q}” zostaje w pamięci{n}.",
            "Bardzo miło to czytać{n}.",
            "Dziękuję za dobre słowo{n}.",
            "Jedno takie zdanie rozjaśnia dzień{n}.",
            "Sprawia mi to prawdziwą radość{n}.",
        ),
        "thanks": (
            "Po słowach „{q}” wiem, że było warto{n}.",
            "„{q}” czyta się z przyjemnością{n}.",
            "Cieszę się, że się przydało{n}.",
            "Dobrze słyszeć, że to pomogło{n}.",
            "Właśnie po to to jest{n}.",
            "Cała przyjemność po mojej stronie{n}.",
        ),
        "story": (
            "„{q}” mówi wszystko{n}.",
            "W głowie zostaje „{q}”{n}.",
            "Pięknie opowiedziane{n}.",
            "Dobrze, że ta historia została zapisana{n}.",
            "Aż widzę to przed oczami{n}.",
            "Takich opowieści chce się słuchać{n}.",
        ),
        "joke": (
            "Na „{q}” nie mam odpowiedzi{n}.",
            "Przy „{q}” trudno zachować powagę{n}.",
            "To mnie rozbawiło{n}.",
            "Nie przebiję tego{n}.",
            "Śmieję się do ekranu{n}.",
            "Celna puenta{n}.",
        ),
        "congratulation": (
            "Za słowa „{q}” dziękuję z całego serca{n}.",
            "Od słów „{q}” robi się cieplej{n}.",
            "Serdecznie dziękuję{n}.",
            "To bardzo życzliwe{n}.",
            "Wspólna radość smakuje lepiej{n}.",
            "Gratulacje przyjmuję z wdzięcznością{n}.",
        ),
        "share": (
            "Podanie dalej to miły gest{n}.",
            "Cieszy, że to idzie w świat{n}.",
            "Miło, że zobaczą to inni{n}.",
        ),
        "correction": (
            "Trafnie wychwycone{n}: „{q}”.",
            "Przy „{q}” przydało się drugie spojrzenie{n}.",
            "Dobre oko{n}.",
            "Dziękuję za zwrócenie uwagi{n}.",
            "Słuszne sprostowanie{n}.",
            "Lepiej to wiedzieć{n}.",
        ),
        "fault": (
            "„{q}” nie powinno się zdarzać{n}.",
            "Opis „{q}” jest bardzo jasny{n}.",
            "Tak być nie powinno{n}.",
            "Dobrze o tym wiedzieć{n}.",
            "Rozumiem, że to irytuje{n}.",
            "Cenny sygnał{n}.",
        ),
        "problem": (
            "„{q}” to poważny zarzut{n}.",
            "Słowa „{q}” rozumiem aż za dobrze{n}.",
            "Rozumiem rozczarowanie{n}.",
            "Ta krytyka ma podstawy{n}.",
            "Doceniam tę szczerość{n}.",
            "Mnie też by to zirytowało{n}.",
            "Biorę te słowa poważnie{n}.",
        ),
        "suggestion": (
            "W słowach „{q}” jest dobra myśl{n}.",
            "Podoba mi się kierunek „{q}”{n}.",
            "Ciekawy pomysł{n}.",
            "Jest w tym sens{n}.",
            "Dzięki za podpowiedź{n}.",
            "To ma ręce i nogi{n}.",
            "Nad tym warto się zastanowić{n}.",
        ),
        "remark": (
            "„{q}” daje do myślenia{n}.",
            "Przeczytane uważnie, zwłaszcza „{q}”{n}.",
            "Te słowa są ważne{n}.",
            "Każdy taki głos się liczy{n}.",
            "Coś w tym jest{n}.",
            "Dobrze poznać taki punkt widzenia{n}.",
        ),
        "question": (
            "Co do „{q}” nie chcę zgadywać{n}.",
            "Na „{q}” potrzebna jest rzetelna odpowiedź{n}.",
            "To pytanie zasługuje na dokładną odpowiedź{n}.",
            "Wolę nie strzelać na ślepo{n}.",
            "Łatwo tu o pochopne słowa{n}.",
            "Lepiej odpowiedzieć dobrze niż szybko{n}.",
            "Co dokładnie jest tu najważniejsze{n}?",
        ),
        "closing": (
            "Nie ma za co{n}.",
            "Drobiazg{n}.",
            "Zawsze z przyjemnością{n}.",
        ),
    },
    hold=(
        "Przeczytane{n}. To zasługuje na przemyślaną odpowiedź.",
        "Nie chcę na to odpowiadać w pośpiechu{n}.",
        "Taka wiadomość wymaga spokojnego namysłu{n}.",
    ),
    after={
        "praise": (
            "Od razu chce się robić dalej.",
            "Dobrze wiedzieć, co trafia do ludzi.",
            "Mało kto zadaje sobie trud, żeby to powiedzieć.",
        ),
        "thanks": (
            "Rzadko kto wraca, żeby o tym powiedzieć.",
            "Miło znać zakończenie.",
            "Takie wiadomości dodają sił.",
        ),
        "story": (
            "Szkoda byłoby to zapomnieć.",
            "Ciekawe, co było dalej.",
            "Czyta się jednym tchem.",
        ),
        "correction": (
            "Tak dokładne czytanie to rzadkość.",
            "Jasno powiedziane.",
            "Taka precyzja pomaga.",
        ),
        "fault": (
            "Bez takich wiadomości łatwo coś przeoczyć.",
            "Szkoda czasu, który na to poszedł.",
            "Większość ludzi przechodzi nad tym w milczeniu.",
        ),
        "problem": (
            "Lepiej usłyszeć to wprost.",
            "Niełatwo o czymś takim pisać.",
            "To nie jest drobiazg.",
        ),
        "suggestion": (
            "Z boku widać więcej.",
            "Prosto i do rzeczy.",
            "Świeże spojrzenie zawsze się przydaje.",
        ),
    },
)
