"""What looks like an article and is none names nothing."""

from __future__ import annotations

import pytest

from ackbot.reading import topics


@pytest.mark.parametrize(
    ("language", "text", "topic"),
    [
        ("es", "La llevé y el pomelo aguantó", "el pomelo"),
        ("es", "Al guardar se borra la plantilla", "la plantilla"),
        ("es", "La guardo para enseñársela a mi tía", "mi tía"),
        ("es", "Está sosa la tortilla de hoy", "la tortilla"),
        ("es", "Un gancho para colgar el casco", "Un gancho"),
        ("es", "El faro de la Costa Brava se ve entero", "El faro de la Costa Brava"),
        ("pt", "Aprendi a nadar na represa", "na represa"),
        ("pt", "Cada um sabe, mas a horta rende", "a horta"),
        ("pt", "Ao virar a esquina perde-se a trilha", "a esquina"),
        ("pt", "Dá vontade de plantar o canteiro inteiro", "o canteiro"),
        ("it", "Lo chiamano matto, però il carretto cammina", "il carretto"),
        ("it", "L'ho montato ieri e il cardine cigola", "il cardine"),
        ("it", "La chiamano così, e la crosta è scura", "la crosta"),
        ("pt", "Que linha do tempo bonita, a farmácia está lá", "a farmácia"),
        ("fr", "On regardait la télé en mangeant des crêpes", "la télé"),
        ("fr", "Vous la trouvez où, cette farine", "cette farine"),
        ("fr", "Comme on l'a vu, le volet grince", "le volet"),
        ("nl", "De bestuursleden stonden klaar bij de kraam", "De bestuursleden"),
        ("nl", "Dat hangt af van de klei", "de klei"),
        ("nl", "Onze courgette won de eerste prijs", "Onze courgette"),
        ("nl", "Een houten lepel werkt het best", "Een houten lepel"),
        ("nl", "De Linde was dicht, het terras ook", "De Linde"),
    ],
)
def test_a_topic_begins_where_a_noun_does(language: str, text: str, topic: str) -> None:
    assert next(iter(topics(text, language)), "") == topic


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "O contador marca 230 voltas"),
        ("fr", "Nous avons perdu 24 à 10 hier"),
        ("it", "Ho scritto 182 due volte"),
    ],
)
def test_a_figure_belongs_to_few_words(language: str, text: str) -> None:
    assert not any(any(char.isdigit() for char in one) for one in topics(text, language))


def test_a_page_and_a_version_are_counted() -> None:
    assert topics("En la página 17 hay una errata", "es")[0] == "la página 17"
    assert topics("Met Python 3.12 werkt het niet", "nl") == ["Python 3.12"]


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Does the offline map include the Isle of Man?", "the offline map"),
        ("That shortcut's saved my afternoon", "That shortcut"),
        ("On mine Ctrl+S opens the search", "Ctrl+S"),
        ("I went in this morning on the strength of the ferry", "the ferry"),
        ("It's the 38 that stops there", ""),
    ],
)
def test_an_english_topic_holds_no_verb_and_no_time(text: str, topic: str) -> None:
    assert next(iter(topics(text, "en")), "") == topic
