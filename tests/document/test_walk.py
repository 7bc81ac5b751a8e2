# SPDX-License-Identifier: GPL-3.0-or-later
"""Ways through a document."""

from __future__ import annotations

from hypothesis import given, settings

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.to_markdown import to_markdown
from newsdesk.document.tree import Document, Figure, Link, Text
from newsdesk.document.walk import article_links, figures, inlines, links, replace_photos
from tests.document import trees

MARKDOWN = """![а](photo:@0)

*  текст [б](article:5) и **[в](https://a.kz)**

::: box Г
::: gallery
![](photo:@1)
![](photo:7)
:::
:::

> - ![[д](article:6)](photo:@0)
> — [е](article:5)

| [ж](article:8) |
| --- |
"""


def test_figures_come_in_reading_order_from_every_depth() -> None:
    assert [figure.photo for figure in figures(from_markdown(MARKDOWN))] == ["@0", "@1", "7", "@0"]


def test_links_come_from_marks_captions_attributions_and_cells() -> None:
    document = from_markdown(MARKDOWN)
    assert list(article_links(document)) == ["5", "5", "6", "8"]
    assert [link.href for link in links(document)] == [
        "article:5",
        "https://a.kz",
        "article:5",
        "article:6",
        "article:8",
    ]


def test_inlines_go_down_into_marks() -> None:
    paragraph = from_markdown("а **б [в](article:1)**").blocks[0]
    found = [node for node in inlines(paragraph) if isinstance(node, (Text, Link))]
    assert [node.text for node in found if isinstance(node, Text)] == ["а ", "б ", "в"]


def test_photos_are_renamed_and_other_blocks_keep_their_bytes() -> None:
    document = replace_photos(from_markdown(MARKDOWN), {"@0": "12", "@1": "13"})
    assert [figure.photo for figure in figures(document)] == ["12", "13", "7", "12"]
    written = to_markdown(document)
    assert "*  текст [б](article:5)" in written
    assert "photo:@" not in written
    assert from_markdown(written) == document


@settings(max_examples=50)
@given(trees.documents)
def test_renaming_no_photo_changes_nothing(document: Document) -> None:
    assert replace_photos(document, {}) == document
    assert all(isinstance(figure, Figure) for figure in figures(document))
