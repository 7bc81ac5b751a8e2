# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes of an article that two people changed."""

from __future__ import annotations

import time

import pytest

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.to_markdown import to_markdown
from newsdesk.document.tree import Document
from newsdesk.domain.article import Article, Status
from newsdesk.domain.merging.collisions import Choice, Collision, Place
from newsdesk.domain.merging.merge import Merged, Version, merge

BASE = "Мост открыли в мае.\n\nРеку углубили на два метра.\n\nДорогу построят осенью.\n"


def bodies(base: str, mine: str, theirs: str, otherwise: Choice = Choice.BOTH) -> Merged:
    was, here, there = (Version(Article("", body=text), from_markdown(text).blocks) for text in (base, mine, theirs))
    return merge(was, here, there, otherwise=otherwise)


def body(merged: Merged) -> str:
    return to_markdown(Document(merged.blocks))


def test_different_paragraphs_are_merged() -> None:
    merged = bodies(BASE, BASE.replace("мае", "июне"), BASE.replace("осенью", "зимой"))
    assert body(merged) == BASE.replace("мае", "июне").replace("осенью", "зимой")
    assert merged.collisions == ()


def test_neighbouring_paragraphs_are_merged() -> None:
    merged = bodies(BASE, BASE.replace("мае", "июне"), BASE.replace("Реку", "Речку"))
    assert body(merged) == BASE.replace("мае", "июне").replace("Реку", "Речку")
    assert merged.collisions == ()


def test_different_words_of_a_paragraph_are_merged() -> None:
    merged = bodies(BASE, BASE.replace("два", "три"), BASE.replace("Реку", "Речку"))
    assert body(merged) == BASE.replace("два", "три").replace("Реку", "Речку")
    assert merged.collisions == ()


@pytest.mark.parametrize(("choice", "word"), [(Choice.MINE, "три"), (Choice.THEIRS, "пять"), (Choice.BOTH, "три пять")])
def test_the_same_word_is_for_people_to_decide(choice: Choice, word: str) -> None:
    merged = bodies(BASE, BASE.replace("два", "три"), BASE.replace("два", "пять"), choice)
    assert body(merged) == BASE.replace("два", word)
    (collision,) = merged.collisions
    assert collision.where == Place("body", 1)
    assert (collision.before, collision.behind) == ("Реку углубили на ", " метра.")


def test_words_and_marks_are_merged() -> None:
    merged = bodies("Река и мост\n", "**Река** и мост\n", "*Река* и новый мост\n")
    assert body(merged) == "***Река*** и новый мост\n"
    assert merged.collisions == ()


def test_a_paragraph_made_a_heading_keeps_the_words_of_the_other() -> None:
    merged = bodies("Река и мост\n", "## Река и мост\n", "Река и новый мост\n")
    assert body(merged) == "## Река и новый мост\n"


def test_a_paragraph_that_was_moved_takes_what_was_edited_in_it() -> None:
    first, second, third = BASE.strip().split("\n\n")
    merged = bodies(BASE, "\n\n".join((second, third, first)) + "\n", BASE.replace("мае", "июне"))
    assert body(merged) == "\n\n".join((second, third, first.replace("мае", "июне"))) + "\n"
    assert merged.collisions == ()


def test_a_paragraph_that_one_took_away_and_the_other_edited_is_for_people_to_decide() -> None:
    second = "Реку углубили на два метра.\n\n"
    those = BASE, BASE.replace(second, ""), BASE.replace("два", "три")
    assert body(bodies(*those)) == BASE.replace("два", "три")
    assert body(bodies(*those, otherwise=Choice.MINE)) == BASE.replace(second, "")
    assert [each.mine for each in bodies(*those).collisions] == [()]


def test_cells_and_rows_of_a_table_are_merged() -> None:
    base = "| Город | Жители |\n| --- | --- |\n| Астана | 1 |\n| Алматы | 2 |\n"
    merged = bodies(base, base.replace("| 1 |", "| 7 |"), base.replace("Алматы | 2", "Шымкент | 2") + "| Тараз | 3 |\n")
    assert body(merged) == base.replace("| 1 |", "| 7 |").replace("Алматы", "Шымкент") + "| Тараз | 3 |\n"
    assert merged.collisions == ()


def test_items_of_lists_are_merged() -> None:
    merged = bodies("- раз\n- два\n- три\n", "- ноль\n- раз\n- два\n- три\n", "- раз\n- два\n- три\n- четыре\n")
    assert body(merged) == "- ноль\n- раз\n- два\n- три\n- четыре\n"


def test_a_figure_takes_its_caption_from_one_and_its_placement_from_the_other() -> None:
    base = "![Старый мост](photo:1)\n"
    merged = bodies(base, base.replace("Старый", "Новый"), base.replace(")", "){.wide}"))
    assert body(merged) == "![Новый мост](photo:1){.wide}\n"


def test_values_collide_and_only_one_can_stand() -> None:
    base, mine, theirs = (Article("", status=status) for status in (Status.DRAFT, Status.READY, Status.IN_REVIEW))
    merged = merge(Version(base, ()), Version(mine, ()), Version(theirs, ()))
    assert merged.collisions == (
        Collision(Place("status"), Status.DRAFT, Status.READY, Status.IN_REVIEW, can_be_both=False),
    )
    assert merged.article.status is Status.READY


@pytest.mark.parametrize("size", [2_000])
def test_a_long_text_of_which_every_paragraph_changed_on_both_sides_is_merged(size: int) -> None:
    base = "\n\n".join(f"Абзац {number} о том и о сём, река, мост и дорога." for number in range(size)) + "\n"
    mine, theirs = base.replace("река", "озеро"), base.replace("дорога", "тропа")
    started = time.monotonic()
    merged = bodies(base, mine, theirs)
    print(f"{size} paragraphs in {time.monotonic() - started:.2f} s")  # noqa: T201 - for the one who looks
    assert body(merged) == base.replace("река", "озеро").replace("дорога", "тропа")
