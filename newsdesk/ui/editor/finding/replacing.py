# SPDX-License-Identifier: GPL-3.0-or-later
"""Places of an article replaced: the steps of one edit."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from newsdesk.document.tree import BlockNode, Heading, List, Paragraph, Speech
from newsdesk.domain.manuscript.steps import BlocksReplaced, FieldSet, Step
from newsdesk.ui.editor.finding.rewriting import Cut, rewritten
from newsdesk.ui.editor.finding.scan import Place
from newsdesk.ui.editor.finding.text_lines import TextLine
from newsdesk.ui.editor.kinds import FIELD_NAMES, LINE_SEPARATOR
from newsdesk.ui.editor.lines import with_lists_joined
from newsdesk.ui.editor.sheet import BODY
from newsdesk.ui.open_text import OpenText

Change = tuple[Place, str]

_LINES: Final = (Paragraph, Heading, Speech)
"""Blocks that are one line each, which one step may change together: what is more may be open in an editor."""
_MOST: Final = 16
"""Blocks of one step: as many as are shown within a frame."""
_APART: Final = 2
"""Blocks between two places that a step takes along as they are."""


@dataclass(slots=True)
class _Run:
    """Units that matches tie together, and what is changed in them."""

    first: int
    last: int
    changes: list[Change] = field(default_factory=list)


def steps_by_and_by(
    article: OpenText, lines: Callable[[int], Sequence[TextLine]], changes: Sequence[Change]
) -> Generator[float, None, tuple[Step, ...]]:
    """The steps that put texts in the place of places, which are in order and apart; tells how far it is, 0 to 1."""
    blocks = list(article.document.blocks)
    fields: list[Step] = []
    body: list[Step] = []
    meetings: list[tuple[int, int]] = []
    done = 0
    for run in _from_the_end(changes):
        done += len(run.changes)
        yield done / len(changes)
        if run.first < BODY:
            fields.append(_field_step(article, run))
            continue
        first, last = run.first - BODY, run.last - BODY
        before = tuple(blocks[first : last + 1])
        after = rewritten(before, _cuts(run, lines))
        if before != after:
            _add(body, BlocksReplaced(first, before, after), blocks)
            blocks[first : last + 1] = after
            if len(after) != len(before) or type(after[0]) is not type(before[0]):
                # Counted from the end, which what is changed before them does not move.
                meetings.append((len(blocks) - first, len(blocks) - first - len(after)))
    whole = len(blocks)
    body.extend(_lists_joined(blocks, [(whole - start, whole - end) for start, end in meetings]))
    return (*reversed(fields), *body)


def _add(body: list[Step], step: BlocksReplaced, blocks: Sequence[BlockNode]) -> None:
    """Add a step before the last one, as one with it where few lines stand between: all hear of each step."""
    behind = body[-1] if body else None
    end = step.index + len(step.before)
    if isinstance(behind, BlocksReplaced) and 0 <= behind.index - end <= _APART:
        between = tuple(blocks[end : behind.index])
        before, after = step.before + between + behind.before, step.after + between + behind.after
        if len(before) == len(after) <= _MOST and all(isinstance(each, _LINES) for each in (*before, *after)):
            body[-1] = BlocksReplaced(step.index, before, after)
            return
    body.append(step)


def _from_the_end(changes: Sequence[Change]) -> Iterator[_Run]:
    """The runs of changes, the last one first, so that each leaves the places of the others as they were."""
    run: _Run | None = None
    for change in reversed(changes):
        start, end = change[0].start.unit, change[0].end.unit
        if run is not None and end >= run.first:
            run.first = min(run.first, start)
            run.changes.insert(0, change)
            continue
        if run is not None:
            yield run
        run = _Run(start, end, [change])
    if run is not None:
        yield run


def _cuts(run: _Run, lines: Callable[[int], Sequence[TextLine]]) -> list[Cut]:
    base, total = {}, 0
    for unit in range(run.first, run.last + 1):
        base[unit] = total
        total += len(lines(unit))
    return [
        Cut(base[start.unit] + start.line, start.offset, base[end.unit] + end.line, end.offset, text)
        for (start, end), text in run.changes
    ]


def _field_step(article: OpenText, run: _Run) -> FieldSet:
    name = FIELD_NAMES[run.first]
    before: str = getattr(article.article, name)
    after = before
    for (start, end), text in reversed(run.changes):
        after = after[: start.offset] + text.replace("\n", " ") + after[end.offset :]
    return FieldSet(name, before, after.replace(LINE_SEPARATOR, "\n"))


def _lists_joined(blocks: list[BlockNode], meetings: Sequence[tuple[int, int]]) -> list[Step]:
    """Lists of one kind that became neighbours are one, as everywhere."""
    steps: list[Step] = []
    for start, end in sorted(meetings, reverse=True):
        first = max(0, start - 1)
        before = tuple(blocks[first : end + 1])
        if sum(isinstance(each, List) for each in before) < 2:
            continue
        after = with_lists_joined(before)
        if len(after) != len(before):
            steps.append(BlocksReplaced(first, before, after))
            blocks[first : first + len(before)] = after
    return steps
