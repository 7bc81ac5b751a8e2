# SPDX-License-Identifier: GPL-3.0-or-later
"""Replace in the article: one and all, over the ends of paragraphs, in everything that has words."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from newsdesk.document.from_markdown import from_markdown
from newsdesk.ui.editor.finding.bar import FindBar
from tests.ui.editor.conftest import Desk
from tests.ui.keyboard import press, type_text

ALT = Qt.KeyboardModifier.AltModifier
EVERYWHERE = """Слово и **дело** и [слово со ссылкой](https://a.kz)[^1].

## Слово о главном

– Слово, – сказал он.

> Цитата и слово
> — Слово, должность

- слово
    - ещё слово

| слово | б |
| --- | --- |
| в | слово |

![Слово под снимком](photo:7)

::: box Слово в справке
текст и слово
:::

::: gallery
![слово раз](photo:7)
![два](photo:7)
:::

::: pullquote
слово врезки
:::

[^1]: слово сноски
"""


class Bar:
    """The bar as a person uses it."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk = desk
        self.bar: FindBar = desk.panel.find_bar
        self.qtbot = qtbot

    def line(self, name: str) -> QLineEdit:
        return self.bar.findChildren(QLineEdit, name)[0]

    def find(self, words: str) -> None:
        self.line("find_field").clear()
        type_text(self.line("find_field"), words)
        self.settle()

    def settle(self) -> None:
        """Wait until all is searched, and replaced where that was asked for: it may take several slices."""
        self.qtbot.waitUntil(lambda: not self.bar.search.running and self.bar.replacer.work is None)

    def give(self, words: str) -> None:
        self.line("replace_field").clear()
        type_text(self.line("replace_field"), words)

    def switch(self, *names: str) -> None:
        for name in names:
            self.bar.findChildren(QToolButton, f"find_{name}")[0].click()

    def press(self, name: str) -> None:
        self.bar.findChildren(QPushButton, name)[0].click()

    def text(self, name: str) -> str:
        return self.bar.findChildren(QLabel, name)[0].text()

    @property
    def count(self) -> str:
        self.qtbot.waitUntil(lambda: not self.bar.search.running)
        return self.text("find_count")

    def replace_all(self, words: str, other: str, *switches: str) -> None:
        self.bar.begin_replace()
        self.switch(*switches)
        self.find(words)
        self.give(other)
        self.press("replace_all")
        self.settle()


@pytest.fixture
def bar(desk: Desk, qtbot: QtBot) -> Bar:
    return Bar(desk, qtbot)


def test_everything_that_has_words_is_searched_and_replaced(
    desk: Desk, bar: Bar, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.open(EVERYWHERE, kicker="Слово дня", headline="Слово", lead="О слове: слово.")
    reasons: list[str] = []
    monkeypatch.setattr(desk.article, "note_reason", reasons.append)
    bar.replace_all("слово", "речь", "keep_case")
    assert reasons == ["replaced"]
    assert bar.count == "Заменено 19 мест"
    assert "слово" not in desk.markdown.lower()
    assert desk.markdown == EVERYWHERE.replace("слово", "речь").replace("Слово", "Речь")
    article = desk.article.article
    assert (article.kicker, article.headline, article.lead) == ("Речь дня", "Речь", "О слове: речь.")
    assert len(desk.edits) == 1
    desk.assert_in_step()
    desk.article.undo()
    assert desk.markdown == EVERYWHERE
    assert desk.article.article.headline == "Слово"
    desk.assert_in_step()


def test_a_block_without_a_match_keeps_its_bytes(desk: Desk, bar: Bar) -> None:
    desk.open("* раз\n* два\n\n__жирно__ и слово\n\nПеренос\nстроки\n\n\n\n__и ещё__\n")
    bar.replace_all("слово", "дело")
    assert desk.markdown == "* раз\n* два\n\n**жирно** и дело\n\nПеренос\nстроки\n\n\n\n__и ещё__\n"


@pytest.mark.parametrize(
    ("body", "words", "other", "made"),
    [
        ("а **жирно** б", "жирно", "тонко", "а **тонко** б"),
        ("а **жирно** б", "ирно б", "х", "а **жх**"),
        ("см. [здесь](https://a.kz) и", "здесь", "тут", "см. [тут](https://a.kz) и"),
        ("слово[^1] дело\n\n[^1]: с.", "слово", "х", "х[^1] дело\n\n[^1]: с."),
        ("слово{>>спросить<<} дело", "во", "г", "слог{>>спросить<<} дело"),
        ("раз\\\nдва", "раз два", "три", "три"),
        ("– Да, – сказал он.", "Да", "Нет", "– Нет, – сказал он."),
        ("– Да.", "– Да", "Да", "Да."),
        ("`код` и код", "код", "ход", "`ход` и ход"),
    ],
)
def test_marks_links_and_objects_stay(desk: Desk, bar: Bar, body: str, words: str, other: str, made: str) -> None:
    desk.open(body, headline="", lead="")
    bar.replace_all(words, other)
    assert desk.markdown.strip() == made
    desk.assert_in_step()


@pytest.mark.parametrize(
    ("body", "words", "other", "made"),
    [
        ("кто-то и что-то", r"(\w+)-то", "$1-нибудь", "кто-нибудь и что-нибудь"),
        ("Иванова Елена", r"(?P<f>\w+) (?P<i>\w+)", r"${i} \g<f>", "Елена Иванова"),
        ("раз, два", r"(\w+), (\w+)", r"\2, \1", "два, раз"),
        ("раз два", " два", r"\nдва", "раз\n\nдва"),
        ("раз\n\nдва\n\nтри", r"раз\nдва", "раздва", "раздва\n\nтри"),
        ("- раз\n- два\n\nтри", r"два\n", "", "- раз\n\nтри"),
        ("- раз\n\nмежду\n\n- два", r"\nмежду", "", "- раз\n- два"),
        ("## Глава\n\nТекст", r"а\nТ", "а: т", "## Глава: текст"),
        ("цена 5 $", r"\d+ \$", "$$ 7", "цена $ 7"),
    ],
)
def test_expressions_with_groups_and_ends_of_paragraphs(
    desk: Desk, bar: Bar, body: str, words: str, other: str, made: str
) -> None:
    desk.open(body, headline="", lead="")
    bar.replace_all(words, other, "expression")
    assert desk.markdown.strip() == made
    desk.assert_in_step()
    desk.article.undo()
    assert desk.markdown == body
    desk.assert_in_step()


def test_a_place_whose_line_is_gone_is_shown_no_more(desk: Desk, bar: Bar) -> None:
    body = "- раз\n\nтри\n"
    desk.open(body, headline="", lead="")
    desk.put_behind("раз")
    press(desk.view, Qt.Key.Key_Return)
    type_text(desk.view, "два")
    bar.bar.begin()
    bar.find("два")
    assert bar.count == "1 из 1"
    while desk.markdown != body:
        desk.article.undo()
    bar.bar.marking.refresh()  # sooner than the text is searched anew
    assert bar.count == "Не найдено"


def test_a_phrase_goes_on_in_the_next_paragraph(desk: Desk, bar: Bar) -> None:
    desk.open("Город Нур\n\nСултан стоит", headline="", lead="")
    bar.bar.begin()
    bar.find("нур султан")
    assert bar.count == "1 из 1"
    assert desk.view.textCursor().selectedText() == "Нур\u2029Султан"


def test_replacing_one_goes_to_the_next(desk: Desk, bar: Bar) -> None:
    desk.open("слово раз, слово два, слово три", headline="", lead="")
    bar.bar.begin_replace()
    bar.find("слово")
    bar.give("дело")
    QTest.keyClick(bar.line("replace_field"), Qt.Key.Key_Return)
    assert bar.count == "1 из 2"
    QTest.keyClick(bar.line("replace_field"), Qt.Key.Key_Return)
    assert desk.markdown.strip() == "дело раз, дело два, слово три"
    assert len(desk.edits) == 2
    desk.article.undo()
    assert desk.markdown.strip() == "дело раз, слово два, слово три"
    assert desk.view.textCursor().selectedText() == "слово"


def test_only_the_selection_is_searched(desk: Desk, bar: Bar) -> None:
    desk.open("слово а\n\nслово б\n\nслово в", headline="", lead="")
    desk.select_between("слово б", "слово в")
    bar.bar.begin_replace()
    bar.find("слово")
    assert bar.count.endswith("из 2")
    bar.give("длинное слово")
    QTest.keyClick(bar.line("replace_field"), Qt.Key.Key_Return, ALT)
    assert desk.markdown.strip() == "слово а\n\nдлинное слово б\n\nдлинное слово в"
    assert len(desk.edits) == 1


@pytest.mark.parametrize(
    ("switch", "words", "body", "count"),
    [
        ("match_case", "Мир", "Мир и мир", 1),
        ("whole_words", "мир", "мир, мирный, «мир»", 2),
        ("strict_yo", "все", "все и всё", 1),
        ("", "все", "все и всё", 2),
        ("", "қала", "қала, кала, Қала", 2),
        ("", "в году", "в\u00a0году и в году", 2),
        ("expression", "^м", "мир\n\nмир и мир", 2),
        ("expression", r"\bм\w+", "мир и дом", 1),
    ],
)
def test_switches(desk: Desk, bar: Bar, switch: str, words: str, body: str, count: int) -> None:
    desk.open(body, headline="", lead="")
    bar.bar.begin()
    if switch:
        bar.switch(switch)
    bar.find(words)
    assert bar.count == f"1 из {count}"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("(раз", "Скобка не закрыта · знак 5"),
        ("[раз", "Набор знаков не закрыт: нет «]» · знак 5"),
        ("*", "Нечего повторять · знак 1"),
        ("(" * 900, "Слишком много вложенных скобок"),
    ],
)
def test_what_is_wrong_with_an_expression_is_said(desk: Desk, bar: Bar, words: str, said: str) -> None:
    desk.open("раз", headline="", lead="")
    bar.bar.begin()
    bar.switch("expression")
    bar.line("find_field").setText(words[:-1])
    bar.find(words) if len(words) < 9 else bar.line("find_field").textEdited.emit(words)
    bar.line("find_field").setText(words)
    bar.bar._typed()
    assert bar.text("find_wrong") == said
    assert bar.count == ""


def test_a_group_that_is_not_there_is_named(desk: Desk, bar: Bar) -> None:
    desk.open("раз", headline="", lead="")
    bar.replace_all("(раз)", "а $2", "expression")
    assert bar.text("find_wrong") == "Группы с таким номером нет · знак 3"
    assert desk.markdown == "раз"


def test_an_endless_expression_is_given_up(desk: Desk, bar: Bar) -> None:
    desk.open("\n\n".join(["x" * 400] * 6), headline="", lead="")
    bar.bar.begin()
    bar.switch("expression")
    bar.find("(x+x+)+y")
    bar.qtbot.waitUntil(lambda: bar.bar.search.too_hard)
    assert bar.text("find_wrong") == "Это выражение считается слишком долго; упростите его"


def test_what_was_asked_for_comes_back(desk: Desk, bar: Bar) -> None:
    desk.open("раз два", headline="", lead="")
    bar.bar.begin()
    for words in ("раз", "два"):
        bar.find(words)
        QTest.keyClick(bar.line("find_field"), Qt.Key.Key_Return)
    other = FindBar(bar.bar._text, bar.bar.search._background, bar.bar._appearance)
    bar.qtbot.addWidget(other)
    other.restore(bar.bar.state())
    assert other.state()["find"] == ["два", "раз"]


texts = st.text("аб ё\n", max_size=12)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(texts, min_size=1, max_size=5),
    st.sampled_from(["а", "аб", "б а", "е", "а б"]),
    st.sampled_from(["", "х", "аа"]),
)
def test_replacing_all_is_what_replacing_in_each_paragraph_is(
    desk: Desk, bar: Bar, paragraphs: list[str], words: str, other: str
) -> None:
    body = "\n\n".join(" ".join(text.split()) for text in paragraphs if text.split())
    desk.open(body, headline="", lead="")
    before = desk.article.document
    bar.replace_all(words, other)
    desk.assert_in_step()
    desk.article.undo()
    assert desk.article.document == before == from_markdown(body) or not before.blocks
    desk.assert_in_step()
