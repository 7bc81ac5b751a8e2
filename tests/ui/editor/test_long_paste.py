# SPDX-License-Identifier: GPL-3.0-or-later
"""Long pastes: they say how far they are, can be stopped, and are one step of the history."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData
from pytestqt.qtbot import QtBot

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.tree import Paragraph, Text
from newsdesk.ui.editor.from_pasted_html import from_pasted_html, read_pasted_html
from newsdesk.ui.long_work import LongWork
from tests.ui.editor.conftest import Desk
from tests.ui.keyboard import type_text

LINE = "Строка о погоде, ветре и реке, которой нет конца, но есть начало."
MANY = 2_500


def clip(kind: str, count: int = MANY) -> QMimeData:
    mime = QMimeData()
    if kind == "html":
        mime.setHtml("".join(f"<p>{number}. {LINE}</p>" for number in range(count)))
    else:
        mime.setText("\n".join(f"№ {number} {LINE}" for number in range(count)))
    return mime


@pytest.fixture
def works(desk: Desk) -> list[LongWork]:
    """The long works that the status bar is told of."""
    found: list[LongWork] = []
    desk.view.work_started.connect(found.append)
    return found


def ended(work: LongWork) -> Callable[[], bool]:
    over: list[bool] = []
    work.ended.connect(lambda: over.append(True))
    return lambda: bool(over)


def settled(desk: Desk) -> Callable[[], bool]:
    return lambda: desk.view.sheet is not None and not desk.view.sheet.is_waiting


@pytest.mark.parametrize(("kind", "where"), [("html", "До."), ("text", "Пос")])
def test_a_long_paste_tells_how_far_it_is_and_is_taken_back_in_one_step(
    desk: Desk, works: list[LongWork], qtbot: QtBot, kind: str, where: str
) -> None:
    desk.open("До.\n\nПосле.\n")
    desk.put_behind(where)
    desk.view.insertFromMimeData(clip(kind))
    (work,) = works
    told: list[tuple[int, int]] = []
    work.progressed.connect(lambda part, whole: told.append((part, whole)))
    over = ended(work)
    qtbot.waitUntil(over, timeout=60_000)
    assert desk.article.manuscript.block_count == MANY + 2 + (where == "Пос")
    assert [part for part, _ in told] == sorted(part for part, _ in told)
    assert told[-1] == (100, 100)
    desk.assert_in_step()
    for _ in range(2):
        desk.article.undo()
        assert desk.markdown == "До.\n\nПосле.\n"
        assert not desk.article.manuscript.history.can_undo
        qtbot.waitUntil(settled(desk))
        desk.assert_in_step()
        desk.article.redo()
        assert desk.article.manuscript.block_count == MANY + 2 + (where == "Пос")
        qtbot.waitUntil(settled(desk))
        desk.assert_in_step()


def test_a_paste_that_is_stopped_while_it_is_read_changes_nothing(
    desk: Desk, works: list[LongWork], qtbot: QtBot
) -> None:
    desk.open("До.\n\nПосле.\n")
    desk.put_behind("До.")
    desk.view.insertFromMimeData(clip("html"))
    (work,) = works
    over = ended(work)
    work.cancel()
    qtbot.waitUntil(over, timeout=60_000)
    assert desk.markdown == "До.\n\nПосле.\n"
    assert not desk.edits


@pytest.mark.parametrize("where", ["До.", "Пос"])
@pytest.mark.parametrize("kind", ["html", "text"])
def test_a_paste_that_is_stopped_while_it_is_shown_leaves_the_article_as_it_was(
    desk: Desk, works: list[LongWork], qtbot: QtBot, kind: str, where: str
) -> None:
    desk.open("До.\n\nПосле.\n")
    desk.put_behind(where)
    desk.view.insertFromMimeData(clip(kind))
    (work,) = works
    over = ended(work)
    sheet = desk.view.sheet
    assert sheet is not None
    with qtbot.waitSignal(sheet.slowly.advanced, timeout=60_000):
        pass
    work.cancel()
    assert over()
    assert desk.markdown == "До.\n\nПосле.\n"
    assert not sheet.slowly.waiting
    desk.assert_in_step()


@pytest.mark.parametrize("where", ["До.", "Пос"])
def test_undo_while_a_paste_is_shown_takes_it_back_at_once(
    desk: Desk, works: list[LongWork], qtbot: QtBot, where: str
) -> None:
    desk.open("До.\n\nПосле.\n")
    desk.put_behind(where)
    desk.view.insertFromMimeData(clip("text"))
    over = ended(works[0])
    sheet = desk.view.sheet
    assert sheet is not None
    with qtbot.waitSignal(sheet.slowly.advanced, timeout=60_000):
        pass
    desk.view.undo_edit()
    assert over()
    assert desk.markdown == "До.\n\nПосле.\n"
    desk.assert_in_step()
    desk.view.redo_edit()
    assert desk.article.manuscript.block_count == MANY + 2 + (where == "Пос")
    qtbot.waitUntil(settled(desk))
    desk.assert_in_step()


def test_much_that_is_taken_back_and_made_again_comes_and_goes_by_and_by(
    desk: Desk, works: list[LongWork], qtbot: QtBot
) -> None:
    desk.open("До.\n\nПосле.\n")
    desk.put_behind("До.")
    desk.view.insertFromMimeData(clip("text"))
    qtbot.waitUntil(ended(works[0]), timeout=60_000)
    sheet = desk.view.sheet
    assert sheet is not None
    for deed in (desk.view.undo_edit, desk.view.redo_edit, desk.view.undo_edit):
        with qtbot.waitSignal(sheet.slowly.advanced, timeout=60_000):
            deed()
        assert sheet.is_waiting  # neither goes nor comes in one turn
    desk.view.redo_edit()  # while the rest of it still goes
    qtbot.waitUntil(settled(desk))
    desk.assert_in_step()
    desk.view.undo_edit()
    type_text(desk.view, "Да")  # keys wait for the text
    qtbot.waitUntil(settled(desk))
    qtbot.waitUntil(lambda: "Да" in desk.markdown)
    desk.assert_in_step()
    assert len(desk.markdown) < 30


def test_another_text_in_the_place_of_a_long_one_comes_by_and_by(desk: Desk, qtbot: QtBot) -> None:
    article = desk.open("".join(f"Строка {number}.\n\n" for number in range(1_500)))
    qtbot.waitUntil(settled(desk))
    other = from_markdown("".join(f"- Пункт {number}\n\n\n## Глава {number}\n\n" for number in range(900))).blocks
    article.replace_blocks(0, 1_500, other)
    sheet = desk.view.sheet
    assert sheet is not None and sheet.is_waiting
    qtbot.waitUntil(settled(desk))
    desk.assert_in_step()
    article.undo()
    sheet.finish()
    desk.assert_in_step()


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 300_000 + "текст" + "</div>" * 300_000,
        "<span style='x:y'><b>" * 100_000 + "текст",
        "<ul><li>\n" * 100_000 + "текст",
        "<table><tr><td>" * 100_000 + "текст",
        "</div>" * 300_000 + "текст",
    ],
    ids=["divs", "spans", "lists", "tables", "ends"],
)
def test_towers_of_elements_are_no_more_than_the_text_in_them(html: str) -> None:
    nodes = from_pasted_html(html)
    assert len(nodes) == 1
    assert "текст" in str(nodes)


@given(st.integers(1, 40), st.sampled_from(["b", "div", "span", "p"]), st.text("абв <", min_size=1, max_size=9))
def test_what_people_nest_is_read_as_before(deep: int, tag: str, text: str) -> None:
    words = text.replace("<", "&lt;")
    alone = from_pasted_html(f"<{tag}>" * deep + words + f"</{tag}>" * deep)
    padded = from_pasted_html(f"<p>{'я' * 60_000}</p>" + f"<{tag}>" * deep + words + f"</{tag}>" * deep)
    assert padded[1:] == alone


def test_a_page_that_is_read_in_parts_says_the_same() -> None:
    html = "<p>" + "</p><p>".join(f"{number} &amp; <b>{LINE}</b>" for number in range(3_000)) + "</p>"
    told: list[int] = []
    page = read_pasted_html(html, progress=lambda part, whole: told.append(round(100 * part / whole)))
    assert len(page.blocks) == 3_000
    first = page.blocks[7]
    assert isinstance(first, Paragraph)
    assert first.children[0] == Text("7 & ")
    assert len(told) > 4
    assert told == sorted(told)


def test_a_field_changes_elsewhere_while_much_is_made_again(desk: Desk, works: list[LongWork], qtbot: QtBot) -> None:
    desk.open("До.\n\nПосле.\n")
    desk.put_behind("До.")
    desk.view.insertFromMimeData(clip("text"))
    qtbot.waitUntil(ended(works[0]))
    desk.article.undo()
    qtbot.waitUntil(settled(desk))
    desk.article.redo()
    assert not settled(desk)()
    desk.article.set_field("headline", "Другой заголовок")
    assert desk.view.document().firstBlock().next().text() == "Другой заголовок"
    qtbot.waitUntil(settled(desk))
    desk.assert_in_step()
