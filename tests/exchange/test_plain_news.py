# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.tree import Paragraph, Speech, Text
from newsdesk.exchange.draft import Draft, Remark
from newsdesk.exchange.plain_news import read_plain_news

UTC_ZONE = ZoneInfo("UTC")


def test_the_first_line_is_the_headline_and_every_other_a_paragraph(drafted: Callable[..., Draft]) -> None:
    draft = drafted("\n  Мост открыт \n\nПервый абзац.\nВторой абзац.\n\n\n Третий.")
    article = draft.article
    assert (article.headline, article.lead) == ("Мост открыт", "")
    assert from_markdown(article.body).blocks == tuple(
        Paragraph((Text(text),)) for text in ("Первый абзац.", "Второй абзац.", "Третий.")
    )
    assert draft.dropped == ()


def test_a_date_line_is_read_and_a_repeated_headline_dropped(drafted: Callable[..., Draft]) -> None:
    draft = drafted("Мост открыт\nМост открыт\n05.12.2024 14:30\nТекст")
    assert draft.article.published_at == datetime(2024, 12, 5, 9, 30, tzinfo=UTC)
    assert draft.article.body.strip() == "Текст"
    assert draft.dropped == (Remark("repeated headline", "Мост открыт", 2),)


def test_what_markdown_would_read_otherwise_enters_as_text(drafted: Callable[..., Draft]) -> None:
    lines = ("# не заголовок", "- не список", "1. и не этот", "*не курсив* <b>", "> не цитата", "![](photo:@0)", "---")
    blocks = from_markdown(drafted("Заголовок\n" + "\n".join(lines)).article.body).blocks
    assert blocks == tuple(Paragraph((Text(line),)) for line in lines)


def test_a_dash_introduces_direct_speech(drafted: Callable[..., Draft]) -> None:
    body = drafted("Заголовок\n– Мы рады, – сказал он.\n— И мы.").article.body
    assert from_markdown(body).blocks == (
        Speech("–", (Text("Мы рады, – сказал он."),)),
        Speech("—", (Text("И мы."),)),
    )


def test_a_paragraph_for_a_headline_is_cut_and_kept_in_the_body(drafted: Callable[..., Draft]) -> None:
    draft = drafted("слово " * 200)
    assert len(draft.article.headline) <= 121
    assert draft.article.headline.endswith("слово…")
    assert draft.article.body.count("слово") == 200
    assert [remark.code for remark in draft.dropped] == ["long headline"]


def test_a_kazakh_text_is_known_as_such(drafted: Callable[..., Draft]) -> None:
    assert drafted("Көпір ашылды\nӨзен үстіндегі көпір ашылды.").article.language == "kk"


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cc"]) | st.just("\n"), min_size=1))
def test_no_character_is_lost(text: str) -> None:
    if not text.strip():
        return
    parts = read_plain_news(text, UTC_ZONE)
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    if "published_at" in parts.fields or any(remark.code == "repeated headline" for remark in parts.remarks):
        return
    if not any(remark.code == "long headline" for remark in parts.remarks):
        assert parts.fields["headline"] == lines[0]
        del lines[:1]
    read = [
        block.dash + "".join(t.text for t in block.children if isinstance(t, Text))
        if isinstance(block, Speech)
        else "".join(t.text for t in block.children if isinstance(t, Text))
        for block in from_markdown(parts.body).blocks
        if isinstance(block, Paragraph | Speech)
    ]
    assert ["".join(line.split()) for line in read] == ["".join(line.split()) for line in lines]
