# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds for every two versions of every article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace

from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.normal_form import normalised
from newsdesk.document.to_markdown import to_markdown
from newsdesk.document.tree import BlockNode, Blocks, Document, Paragraph, Text
from newsdesk.domain.article import Article, Credit, RelatedChoice, Role
from newsdesk.domain.manuscript.manuscript import FIELDS
from newsdesk.domain.merging.collisions import Choice, Collision
from newsdesk.domain.merging.fields import MERGED, merged_set
from newsdesk.domain.merging.merge import Merged, Version, merge
from tests.document import trees

# To make three versions takes thirty times as long as to merge them, and each law makes its own.
examples = settings(max_examples=60, deadline=None)
_WORD = re.compile(r"\w+")

few_words = st.lists(st.sampled_from(["раз", "два", "три", "мост", "река", "12", ",", ".", "и"]), max_size=6).map(
    " ".join
)
tags = st.lists(st.sampled_from("абвгд"), max_size=4, unique=True).map(tuple)
credits_ = st.lists(st.builds(Credit, st.sampled_from(["А", "Б"]), st.sampled_from(Role)), max_size=3, unique=True)
articles = st.builds(
    Article,
    headline=few_words,
    lead=few_words,
    tags=tags,
    byline=credits_.map(tuple),
    section=st.sampled_from(["", "Город", "Река"]),
    related=st.builds(RelatedChoice, st.sampled_from([(), (1,), (1, 2)]), st.sampled_from([(), (3,), (2,)])),
)
plain_blocks = few_words.map(lambda words: Paragraph((Text(words),)))
some_blocks = st.lists(st.one_of(plain_blocks, plain_blocks, trees.block), max_size=5).map(
    lambda blocks: from_markdown(to_markdown(Document(tuple(blocks)))).blocks
)


def edited_run(draw: st.DrawFn, text: str) -> str:
    words = re.findall(r"\w+|\W+", text)
    at = draw(st.integers(0, len(words)))
    return "".join((*words[:at], draw(few_words), *words[at + draw(st.integers(0, 2)) :]))


@st.composite
def edits(draw: st.DrawFn, blocks: Blocks) -> Blocks:
    """Blocks after some edits: words typed, blocks made, taken away and moved."""
    row: list[BlockNode] = list(blocks)
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, len(row)))
        deed = draw(st.sampled_from(["words", "words", "make", "take", "move"]))
        if deed == "make" or at == len(row):
            row.insert(at, draw(st.one_of(plain_blocks, trees.block)))
        elif deed == "take":
            del row[at]
        elif deed == "move":
            row.insert(draw(st.integers(0, len(row) - 1)), row.pop(at))
        else:
            row[at] = draw_words(draw, row[at])
    read = from_markdown(to_markdown(Document(tuple(row)))).blocks
    return draw(st.sampled_from([tuple(row), read]))


def draw_words(draw: st.DrawFn, block: BlockNode) -> BlockNode:
    """The block with words changed in one of its texts."""
    texts = [node for node in nodes(block) if isinstance(node, Text)]
    if not texts:
        return block
    old = draw(st.sampled_from(texts))
    changed = changed_node(block, old, Text(edited_run(draw, old.text)))
    assert isinstance(changed, type(block))
    return replace(changed, source=None)


def nodes(value: object) -> Iterator[object]:
    if isinstance(value, tuple):
        for each in value:
            yield from nodes(each)
    elif is_dataclass(value):
        yield value
        for field in fields(value):
            if field.name != "source":
                yield from nodes(getattr(value, field.name))


def changed_node(value: object, old: object, new: object) -> object:
    if value is old:
        return new
    if isinstance(value, tuple):
        return tuple(changed_node(each, old, new) for each in value)
    if is_dataclass(value) and not isinstance(value, type):
        parts = {
            field.name: changed_node(getattr(value, field.name), old, new)
            for field in fields(value)
            if field.name != "source"
        }
        return replace(value, **parts)
    return value


@st.composite
def three(draw: st.DrawFn) -> tuple[Version, Version, Version]:
    """A base and two versions made of it."""
    base = draw(some_blocks)
    mine, theirs = draw(edits(base)), draw(edits(base))
    article = draw(articles)
    others = [draw(st.one_of(st.just(article), articles)) for _ in range(2)]
    return Version(article, base), Version(others[0], mine), Version(others[1], theirs)


@st.composite
def one_text(draw: st.DrawFn) -> tuple[Version, Version, Version]:
    """A paragraph with marks, and what two people made of its words."""
    base = draw(trees.blocks)
    mine, theirs = ([draw_words(draw, block) for block in base] for _ in range(2))
    article = Article("")
    return Version(article, base), Version(article, tuple(mine)), Version(article, tuple(theirs))


def said(version: Version | Merged) -> set[str]:
    """All words of a version, wherever they stand."""
    texts = [to_markdown(Document(version.blocks))]
    texts += [getattr(version.article, name) for name in ("headline", "lead")]
    return set(_WORD.findall("\n".join(texts)))


def mirrored(collision: Collision) -> Collision:
    return replace(collision, mine=collision.theirs, theirs=collision.mine)


def without_place(collision: Collision) -> Collision:
    return replace(collision, where=replace(collision.where, block=0))


@examples
@given(three())
def test_where_only_one_side_changed_anything_its_version_is_the_merge(those: tuple[Version, Version, Version]) -> None:
    base, mine, _ = those
    for merged in (merge(base, mine, base), merge(base, base, mine), merge(base, mine, mine)):
        assert (merged.article, merged.blocks, merged.collisions) == (mine.article, mine.blocks, ())
        assert to_markdown(Document(merged.blocks)) == to_markdown(Document(mine.blocks))


@examples
@given(three())
def test_the_sides_may_change_places(those: tuple[Version, Version, Version]) -> None:
    base, mine, theirs = those
    one, other = merge(base, mine, theirs), merge(base, theirs, mine)
    assert [without_place(each) for each in one.collisions] == [
        without_place(mirrored(each)) for each in other.collisions
    ]
    if not one.collisions:
        assert (one.blocks, one.article) == (other.blocks, other.article)
    here = merge(base, mine, theirs, otherwise=Choice.MINE)
    there = merge(base, theirs, mine, otherwise=Choice.THEIRS)
    assert (here.blocks, here.article) == (there.blocks, there.article)


@examples
@given(st.one_of(three(), one_text()))
def test_no_word_is_dropped_that_the_base_had_not(those: tuple[Version, Version, Version]) -> None:
    base, mine, theirs = those
    merged = merge(base, mine, theirs)
    assert (said(mine) | said(theirs)) - said(base) <= said(merged)


@examples
@given(three())
def test_each_choice_keeps_the_words_of_its_side(those: tuple[Version, Version, Version]) -> None:
    base, mine, theirs = those
    merged = merge(base, mine, theirs, otherwise=Choice.MINE)
    assert said(mine) - said(base) <= said(merged)
    assert merge(base, mine, theirs, [Choice.MINE] * len(merged.collisions)) == merged


@examples
@given(three())
def test_what_is_merged_is_read_back_as_it_is(those: tuple[Version, Version, Version]) -> None:
    for choice in Choice:
        document = Document(merge(*those, otherwise=choice).blocks)
        assert from_markdown(to_markdown(document)) == normalised(document)


@examples
@given(trees.markdown, st.integers(0, 9), st.integers(0, 9))
def test_blocks_that_nobody_touched_keep_their_bytes(markdown: str, first: int, second: int) -> None:
    base = from_markdown(markdown).blocks
    article = Article("")

    def touched(at: int, words: str) -> Blocks:
        return tuple(Paragraph((Text(words),)) if at == place else block for place, block in enumerate(base))

    mine, theirs = touched(first, "правка здесь"), touched(second, "иное там")
    merged = merge(Version(article, base), Version(article, mine), Version(article, theirs))
    kept = [block.source.text for block in merged.blocks if block.source is not None]
    untouched = [block for place, block in enumerate(base) if place not in (first, second)]
    assert kept == [block.source.text for block in untouched if block.source is not None]


@examples
@given(three())
def test_merging_twice_gives_the_same(those: tuple[Version, Version, Version]) -> None:
    assert merge(*those) == merge(*those)


@examples
@given(tags, tags, tags)
def test_sets_have_what_both_kept_and_what_either_added(
    base: tuple[str, ...], mine: tuple[str, ...], theirs: tuple[str, ...]
) -> None:
    merged = merged_set(base, mine, theirs)
    assert merged == merged_set(base, theirs, mine)
    assert set(merged) == (set(base) & set(mine) & set(theirs)) | (set(mine) - set(base)) | (set(theirs) - set(base))


def test_every_field_that_people_set_is_merged() -> None:
    assert set(MERGED) == set(FIELDS)
