# SPDX-License-Identifier: GPL-3.0-or-later
"""The history of a manuscript: words, undo and redo, what is saved, and all of it again from the journal."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.to_markdown import to_markdown
from newsdesk.document.tree import BlockNode, Blocks, Heading, List, ListItem, Opaque, Paragraph, Table, Text
from newsdesk.domain.article import Article
from newsdesk.domain.manuscript.history import PAUSE
from newsdesk.domain.manuscript.manuscript import Manuscript, SavedElsewhere
from newsdesk.domain.manuscript.records import Deed, Record, pack_record, text_digest
from newsdesk.domain.manuscript.replay import ground, replayed
from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit, FieldSet, Point, Selection
from tests.document.trees import blocks, markdown
from tests.factories import an_article


@dataclass
class Hands:
    """A clock that a test moves."""

    now: float = 100.0

    def __call__(self) -> float:
        return self.now


def typed(manuscript: Manuscript, text: str, at: int | None = None, field: str = "headline") -> None:
    """Type signs into a field, at its end unless told."""
    for sign in text:
        old = str(getattr(manuscript.article, field))
        place = len(old) if at is None else at
        new = old[:place] + sign + old[place:]
        before, after = (Selection(field, Point(0, each), Point(0, each)) for each in (place, place + 1))
        manuscript.do(Edit((FieldSet(field, old, new),), before, after, typing=True))
        at = None if at is None else at + 1


def rubbed_out(manuscript: Manuscript, count: int) -> None:
    """Rub signs out from the end of the headline."""
    for _ in range(count):
        old = manuscript.article.headline
        before, after = (Selection("headline", Point(0, each), Point(0, each)) for each in (len(old), len(old) - 1))
        manuscript.do(Edit((FieldSet("headline", old, old[:-1]),), before, after, typing=True))


def unwound(manuscript: Manuscript) -> list[str]:
    """The headlines that undo goes through."""
    found = []
    while manuscript.undo() is not None:
        found.append(manuscript.article.headline)
    return found


def a_manuscript(clock: Hands | None = None, **fields: str) -> Manuscript:
    """A manuscript with an empty headline."""
    return Manuscript(replace(an_article(headline=""), **fields), clock or Hands())  # type: ignore[arg-type] # texts


def test_typing_is_taken_back_word_by_word() -> None:
    manuscript = a_manuscript()
    typed(manuscript, "кто-то пришёл,  да")
    assert unwound(manuscript) == ["кто-то пришёл,  ", "кто-то ", ""]


def typed_into_cell(manuscript: Manuscript, cell: int, text: str) -> None:
    """Type signs at the end of a cell of the table that the text is."""
    for sign in text:
        (table,) = manuscript.document.blocks
        assert isinstance(table, Table)
        row = table.rows[0]
        words = "".join(each.text for each in row[cell] if isinstance(each, Text)) + sign
        new = replace(table, rows=((*row[:cell], (Text(words),), *row[cell + 1 :]), *table.rows[1:]), source=None)
        manuscript.do(Edit((BlocksReplaced(0, (table,), (new,)),), typing=True))


def test_typing_in_cells_is_taken_back_word_by_word_and_cell_by_cell() -> None:
    manuscript = Manuscript(an_article(body="|а|б|\n|---|---|\n|||\n|да|да|\n"), Hands())
    typed_into_cell(manuscript, 0, "кто пришёл")
    typed_into_cell(manuscript, 1, "да")
    rows = []
    while manuscript.undo() is not None:
        rows.append(to_markdown(manuscript.document).splitlines()[2])
    assert [row.replace(" ", "") for row in rows] == ["|ктопришёл||", "|кто||", "|||"]


def test_a_pause_begins_a_new_edit() -> None:
    clock = Hands()
    manuscript = a_manuscript(clock)
    typed(manuscript, "сло")
    clock.now += PAUSE + 0.1
    typed(manuscript, "во")
    assert unwound(manuscript) == ["сло", ""]


def test_another_place_begins_a_new_edit() -> None:
    manuscript = a_manuscript()
    typed(manuscript, "аб")
    typed(manuscript, "вг", at=0)
    typed(manuscript, "д", field="kicker")
    typed(manuscript, "е")
    assert unwound(manuscript) == ["вгаб", "вгаб", "аб", ""]


def test_a_save_ends_a_word() -> None:
    manuscript = a_manuscript()
    typed(manuscript, "сло")
    manuscript.mark_saved(replace(manuscript.article_to_save(), version=2))
    typed(manuscript, "во")
    assert unwound(manuscript) == ["сло", ""]


def test_rubbing_out_is_taken_back_word_by_word() -> None:
    manuscript = a_manuscript(headline="река и мост")
    rubbed_out(manuscript, 11)
    assert unwound(manuscript) == ["река", "река и", "река и мост"]


def test_the_same_sign_again_and_again_grows_where_the_caret_is() -> None:
    manuscript = a_manuscript(headline="аа")
    typed(manuscript, "аа", at=1)
    assert unwound(manuscript) == ["аа"]


def test_typing_in_a_block_grows_and_undo_gives_the_very_block_back() -> None:
    manuscript = Manuscript(an_article(body="Первый\nабзац\n\n* раз\n"))
    first = manuscript.block(0)
    body = manuscript.article.body
    text = "Первый\nабзац"
    for sign in " ещё":
        text += sign
        new = Paragraph((Text(text),))
        manuscript.do(Edit((BlocksReplaced(0, manuscript.blocks(0, 1), (new,)),), typing=True))
    assert to_markdown(manuscript.document) != body
    undone = 0
    while manuscript.undo() is not None:
        undone += 1
    assert undone == 2
    assert manuscript.block(0) is first
    assert to_markdown(manuscript.document) == body


def test_saved_then_taken_back_is_unsaved_and_made_again_is_saved() -> None:
    manuscript = a_manuscript()
    typed(manuscript, "слово")
    manuscript.mark_saved(replace(manuscript.article_to_save(), version=2))
    found = [manuscript.dirty]
    manuscript.undo()
    found.append(manuscript.dirty)
    manuscript.redo()
    found.append(manuscript.dirty)
    manuscript.undo()
    typed(manuscript, "слово")
    found.append(manuscript.dirty)
    assert found == [False, True, False, True]


def test_what_is_edited_while_saving_stays_unsaved() -> None:
    manuscript = a_manuscript()
    typed(manuscript, "слово")
    sent = manuscript.snapshot()
    typed(manuscript, "!")
    manuscript.do(Edit((FieldSet("section", "Город", "Река"),)))
    manuscript.mark_saved(replace(sent.written(), version=2, section="ГОРОД", kicker=""), sent)
    assert (manuscript.article.headline, manuscript.article.section) == ("слово!", "Река")
    assert manuscript.dirty
    manuscript.undo()
    manuscript.undo()
    assert not manuscript.dirty


def test_both_sides_that_touch_other_things_go_together() -> None:
    manuscript = a_manuscript(body="Текст.")
    typed(manuscript, "мой")
    theirs = SavedElsewhere(
        replace(manuscript.saved, tags=("их",), body="Их.", version=7), (Paragraph((Text("Их."),)),)
    )
    assert manuscript.collisions(theirs) == ()
    manuscript.merge(theirs)
    assert (manuscript.article.headline, manuscript.article.tags) == ("мой", ("их",))
    assert manuscript.document.blocks == theirs.blocks
    assert manuscript.saved.version == manuscript.article.version == 7
    assert manuscript.dirty


def test_both_sides_that_touch_the_same_collide() -> None:
    manuscript = a_manuscript(body="Текст.")
    typed(manuscript, "мой")
    manuscript.do(Edit((BlocksReplaced(0, manuscript.blocks(0, 1), ()),)))
    blocks: Blocks = (Paragraph((Text("Их."),)),)
    theirs = SavedElsewhere(replace(manuscript.saved, headline="их", body="Их.", version=7), blocks)
    assert manuscript.collisions(theirs) == ("headline", "body")
    manuscript.take(theirs)
    assert (manuscript.article.headline, manuscript.document.blocks, manuscript.dirty) == ("их", blocks, False)
    manuscript.undo()
    assert (manuscript.article.headline, manuscript.document.blocks, manuscript.dirty) == ("мой", (), True)


# -- laws --------------------------------------------------------------------------------------------------------------

words = st.sampled_from(["а", "б", " ", "слово", "", "."])
# What no Markdown can say is among them: a save reads back as other blocks then.
BLOCKS: tuple[BlockNode, ...] = (
    Paragraph(()),
    Paragraph((Text("абзац"),)),
    Paragraph((Text("# не заголовок"),)),
    Heading(7, (Text("глава"),)),
    List((ListItem(()),)),
    List((ListItem((Paragraph((Text("раз"),)),)),)),
    Opaque("не пойми что"),
    *from_markdown("* раз\n* два\n\n__жирный__\n").blocks,
)
small_blocks: st.SearchStrategy[Blocks] = st.lists(st.sampled_from(BLOCKS), max_size=2).map(tuple)


class AgainstAPlainModel(RuleBasedStateMachine):
    """A manuscript, its journal, and beside them a plain list of all its states."""

    def __init__(self) -> None:
        super().__init__()
        self.clock = Hands()
        self.journal: list[tuple[int, bytes]] = []

    @initialize(body=st.sampled_from(["", "Первый\n\n\n* раз\n", "а\n\n> б\n\n- в\n- г\n"]))
    def begin(self, body: str) -> None:
        self.manuscript = Manuscript(an_article(id=1, version=1, headline="", body=body), self.clock)
        self.versions: dict[int, Article] = {1: self.manuscript.saved}
        self.states = [self.state()]
        self.at = 0
        self.saved_state: int | None = 0

    def state(self) -> tuple[Article, Blocks]:
        article = self.manuscript.article
        return replace(article, version=0, body=""), self.manuscript.document.blocks

    def note(self, deed: Deed, edit: Edit) -> None:
        version = self.manuscript.saved.version
        self.journal.append((version, pack_record(Record(deed, edit, version))))

    def edit(self, edit: Edit) -> None:
        grown = self.manuscript.do(edit)
        self.note(Deed.GROW if grown else Deed.DO, edit)
        if self.saved_state is not None and self.saved_state > self.at:
            self.saved_state = None
        if grown:
            assert self.saved_state != self.at
            del self.states[self.at :]
        else:
            del self.states[self.at + 1 :]
        self.states.append(self.state())
        self.at = len(self.states) - 1

    @rule(word=words, place=st.integers(0, 3), typing=st.booleans())
    def write(self, word: str, place: int, typing: bool) -> None:
        old = self.manuscript.article.headline
        cut = max(0, len(old) - place)
        self.edit(Edit((FieldSet("headline", old, old[:cut] + word + old[cut:]),), typing=typing))

    @rule(value=st.sampled_from([("section", "Город"), ("section", "Река"), ("tags", ("мост",)), ("opening_views", 5)]))
    def set_a_field(self, value: tuple[str, object]) -> None:
        name, new = value
        old = getattr(self.manuscript.article, name)
        if old != new:
            self.edit(Edit((FieldSet(name, old, new),)))

    @rule(those=small_blocks, place=st.integers(0, 9), count=st.integers(0, 2))
    def replace_blocks(self, those: Blocks, place: int, count: int) -> None:
        index = min(place, self.manuscript.block_count)
        self.edit(Edit((BlocksReplaced(index, self.manuscript.blocks(index, count), those),)))

    @rule(sign=st.sampled_from("аб "))
    def type_in_a_block(self, sign: str) -> None:
        if self.manuscript.block_count:
            old = self.manuscript.block(0)
            text = old.children[0].text if isinstance(old, Paragraph) and _plain(old) else ""  # type: ignore[union-attr] # plain
            self.edit(Edit((BlocksReplaced(0, (old,), (Paragraph((Text(text + sign),)),)),), typing=True))

    @rule()
    def undo(self) -> None:
        edit = self.manuscript.undo()
        assert (edit is not None) is (self.at > 0)
        if edit is not None:
            self.note(Deed.UNDO, edit)
            self.at -= 1

    @rule()
    def redo(self) -> None:
        edit = self.manuscript.redo()
        assert (edit is not None) is (self.at + 1 < len(self.states))
        if edit is not None:
            self.note(Deed.REDO, edit)
            self.at += 1

    @rule(noted=st.booleans(), landed=st.booleans())
    @precondition(lambda self: self.manuscript.dirty)
    def save(self, noted: bool, landed: bool) -> None:
        """Save; the end of it may not be noted in the journal, and it may fail."""
        sent = self.manuscript.snapshot()
        version = self.manuscript.saved.version
        saved = replace(sent.written(), version=version + 1)
        self.journal.append((version, pack_record(Record(Deed.SAVE, version=version, digest=text_digest(saved)))))
        if not landed:
            return
        self.versions[version + 1] = saved
        self.manuscript.mark_saved(saved, sent)
        self.saved_state = self.at
        if noted:
            base = ground(saved, sent.document.blocks)
            self.journal = [] if base is None else [(version + 1, pack_record(base))]

    @rule(kicker=st.sampled_from(["их", "ещё их"]), headline=st.booleans(), everything=st.booleans())
    def others_save(self, kicker: str, headline: bool, everything: bool) -> None:
        """Somebody else saves; their version is taken, or what is here goes on from it."""
        base = self.manuscript.saved
        theirs = replace(base, kicker=kicker, headline="их" if headline else base.headline, version=base.version + 1)
        self.versions[theirs.version] = theirs
        arrived = SavedElsewhere(theirs, from_markdown(theirs.body).blocks)
        if not self.manuscript.dirty or everything:
            edit = self.manuscript.take(arrived)
            base_record = ground(theirs, self.manuscript.document.blocks)
            self.journal = [] if base_record is None else [(theirs.version, pack_record(base_record))]
        else:
            edit = self.manuscript.merge(arrived)
            self.note(Deed.REBASE, edit)
        if edit.steps:
            del self.states[self.at + 1 :]
            self.states.append(self.state())
            self.at += 1
        self.saved_state = None if self.manuscript.dirty else self.at

    @rule(seconds=st.floats(0, 5))
    def wait(self, seconds: float) -> None:
        self.clock.now += seconds

    @invariant()
    def everything_is_as_the_model_says(self) -> None:
        if not hasattr(self, "manuscript"):
            return
        assert self.state() == self.states[self.at]
        assert self.manuscript.dirty is (self.saved_state != self.at)

    @rule()
    def crash(self) -> None:
        """What the journal gives back stands as it stood, may be taken back as far as it knows, and is as unsaved."""
        first = self.journal[0][0] if self.journal else self.manuscript.saved.version
        found = replayed([data for _, data in self.journal], self.versions[first], self.versions.get)
        assert found.read == len(self.journal)
        assert found.manuscript.document == self.manuscript.document
        assert found.manuscript.article.headline == self.manuscript.article.headline
        assert _beside(found.manuscript.article) == _beside(self.manuscript.article)
        if found.manuscript.saved.version == self.manuscript.saved.version:
            assert found.manuscript.dirty is self.manuscript.dirty or not found.edits
        at = self.at
        while found.manuscript.undo() is not None:
            at -= 1
            assert found.manuscript.document.blocks == self.states[at][1]
            assert found.manuscript.article.headline == self.states[at][0].headline
            assert _beside(found.manuscript.article) == _beside(self.states[at][0])


def _beside(article: Article) -> tuple[object, ...]:
    return article.section, article.tags, article.opening_views


def _plain(paragraph: Paragraph) -> bool:
    return len(paragraph.children) == 1 and isinstance(paragraph.children[0], Text)


TestAgainstAPlainModel = AgainstAPlainModel.TestCase
TestAgainstAPlainModel.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)


@given(markdown, st.lists(blocks, max_size=4))
def test_after_a_crash_undo_gives_the_saved_bytes_back(body: str, edits: list[Blocks]) -> None:
    manuscript = Manuscript(an_article(id=1, version=1, body=body))
    journal = []
    for at, those in enumerate(edits):
        edit = Edit((BlocksReplaced(min(at, manuscript.block_count), manuscript.blocks(at, 1), those),))
        journal.append(pack_record(Record(Deed.GROW if manuscript.do(edit) else Deed.DO, edit, 1)))
    found = replayed(journal, manuscript.saved, {1: manuscript.saved}.get)
    assert (found.read, found.edits) == (len(edits), len(edits))
    assert to_markdown(found.manuscript.document) == to_markdown(manuscript.document)
    while found.manuscript.undo() is not None:
        pass
    assert to_markdown(found.manuscript.document) == body
    assert not found.manuscript.dirty


@pytest.mark.parametrize("cut", [0, 1, 2])
def test_steps_that_cannot_be_read_leave_those_before_them(cut: int) -> None:
    manuscript = a_manuscript()
    journal = []
    for word in ("раз", "два", "три"):
        edit = Edit((FieldSet("headline", manuscript.article.headline, word),))
        manuscript.do(edit)
        journal.append(pack_record(Record(Deed.DO, edit)))
    journal[cut] = b"something else"
    found = replayed(journal, manuscript.saved, lambda _: None)
    assert (found.read, found.edits) == (cut, cut)
    assert found.manuscript.article.headline == ["", "раз", "два"][cut]


def test_steps_made_of_another_text_are_not_applied() -> None:
    edit = Edit((BlocksReplaced(0, (Paragraph((Text("другой"),)),), ()),))
    found = replayed([pack_record(Record(Deed.DO, edit))], an_article(), lambda _: None)
    assert (found.read, found.edits) == (0, 0)
    assert not found.manuscript.dirty
