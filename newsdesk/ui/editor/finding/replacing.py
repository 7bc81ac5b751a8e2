# SPDX-License-Identifier: GPL-3.0-or-later
"""Places of an article replaced: the steps of one edit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from newsdesk.document.tree import BlockNode, List
from newsdesk.domain.manuscript.steps import BlocksReplaced, FieldSet, Step
from newsdesk.ui.editor.finding.rewriting import Cut, rewritten
from newsdesk.ui.editor.finding.scan import Place
from newsdesk.ui.editor.finding.text_lines import TextLine
from newsdesk.ui.editor.kinds import FIELD_NAMES, LINE_SEPARATOR
from newsdesk.ui.editor.lines import with_lists_joined
from newsdesk.ui.editor.sheet import BODY
from newsdesk.ui.open_article import OpenArticle

Change = tuple[Place, str]


@dataclass(slots=True)
class _Run:
    """Units that matches tie together, and what is changed in them."""

    first: int
    last: int
    changes: list[Change] = field(default_factory=list)


def steps_of(
    article: OpenArticle, lines: Callable[[int], Sequence[TextLine]], changes: Sequence[Change]
) -> tuple[Step, ...]:
    """The steps that put texts in the place of places, which are in order and apart."""
    blocks = list(article.document.blocks)
    fields: list[Step] = []
    body: list[Step] = []
    meetings: list[tuple[int, int]] = []
    for run in reversed(_runs(changes)):
        if run.first < BODY:
            fields.append(_field_step(article, run))
            continue
        first, last = run.first - BODY, run.last - BODY
        before = tuple(blocks[first : last + 1])
        after = rewritten(before, _cuts(run, lines))
        if before != after:
            blocks[first : last + 1] = after
            body.append(BlocksReplaced(first, before, after))
            grown = len(after) - len(before)
            meetings = [(start + grown, end + grown) for start, end in meetings]
            if grown or type(after[0]) is not type(before[0]):
                meetings.append((first, first + len(after)))
    body.extend(_lists_joined(blocks, meetings))
    return (*reversed(fields), *body)


def _runs(changes: Sequence[Change]) -> list[_Run]:
    runs: list[_Run] = []
    for change in changes:
        start, end = change[0].start.unit, change[0].end.unit
        if not runs or start > runs[-1].last:
            runs.append(_Run(start, end))
        runs[-1].last = max(runs[-1].last, end)
        runs[-1].changes.append(change)
    return runs


def _cuts(run: _Run, lines: Callable[[int], Sequence[TextLine]]) -> list[Cut]:
    base, total = {}, 0
    for unit in range(run.first, run.last + 1):
        base[unit] = total
        total += len(lines(unit))
    return [
        Cut(base[start.unit] + start.line, start.offset, base[end.unit] + end.line, end.offset, text)
        for (start, end), text in run.changes
    ]


def _field_step(article: OpenArticle, run: _Run) -> FieldSet:
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
