# SPDX-License-Identifier: GPL-3.0-or-later
"""The law of a manuscript's history: undo, redo, saves and crashes against a plain list of all its states."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.tree import BlockNode, Blocks, Heading, List, ListItem, Opaque, Paragraph, Text
from newsdesk.domain.article import Article
from newsdesk.domain.manuscript.manuscript import Manuscript, SavedElsewhere
from newsdesk.domain.manuscript.records import Deed, Record, pack_record, text_digest
from newsdesk.domain.manuscript.replay import ground, replayed
from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit, FieldSet
from tests.domain.typing_hands import Hands
from tests.factories import an_article

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
