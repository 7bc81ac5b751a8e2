# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands that change what is in the library: set, bin, undelete, credit, settings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsdesk.cli import documents
from newsdesk.cli.call import Call
from newsdesk.cli.output import DONE, WITH_PROBLEMS, Answer
from newsdesk.cli.reading import article_table, photo_table
from newsdesk.errors import ArticleMissing, PhotoMissing, SourceRefused

if TYPE_CHECKING:
    from newsdesk.newsroom.newsroom import Newsroom

LARGEST_TEXT = 5_000_000
"""Bytes of a body read from a file; imports have the same bound."""


def set_fields(newsroom: Newsroom, call: Call) -> Answer:
    """Set fields of an article, all or nothing."""
    fields = {name: _value(name, text) for name, text in call.options.fields}
    article = newsroom.change(call.options.id, fields)
    document = newsroom.document(article)
    values = {"id": article.id, "version": article.version, "fields": ", ".join(fields)}
    return Answer(lambda: document, lambda: [call.words("set.done", **values)])


def _value(name: str, text: str) -> str:
    return _text_of(Path(text[1:])) if name == "body" and text.startswith("@") else text


def _text_of(path: Path) -> str:
    with path.open("rb") as file:
        content = file.read(LARGEST_TEXT + 1)
    if len(content) > LARGEST_TEXT:
        raise SourceRefused(path, "too large")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SourceRefused(path, "not utf-8", content[: error.start].count(b"\n") + 1) from None
    return text.replace("\r\n", "\n").replace("\r", "\n")


def bin_articles(newsroom: Newsroom, call: Call) -> Answer:
    """Put articles into the bin; without ids show what is in it."""
    if not call.options.ids:
        rows = newsroom.documents(newsroom.binned())
        return Answer(lambda: documents.articles(len(rows), rows), lambda: article_table(rows, len(rows), call.words))
    done, missing = _each_known(call.options.ids, newsroom.bin)
    return _moved(call, "binned", done, missing)


def undelete(newsroom: Newsroom, call: Call) -> Answer:
    """Take articles out of the bin."""
    done, missing = _each_known(call.options.ids, newsroom.undelete)
    return _moved(call, "restored", done, missing)


def _moved(call: Call, key: str, done: Sequence[int], missing: Sequence[int]) -> Answer:
    return Answer(
        lambda: documents.moved(key, done, missing),
        lambda: [call.words(f"bin.{key}", ids=", ".join(map(str, done)))],
        [call.words("error.article_missing", article=article) for article in missing],
        WITH_PROBLEMS if missing else DONE,
    )


def credit(newsroom: Newsroom, call: Call) -> Answer:
    """Give photos a credit."""
    credited: list[Any] = []

    def give(ids: Sequence[int]) -> None:
        credited.extend(newsroom.credit(ids, call.options.credit))

    _, missing = _each_known(call.options.ids, give)
    rows = [newsroom.photo_document(photo) for photo in credited]
    return Answer(
        lambda: documents.credited(rows, missing),
        lambda: photo_table(rows, call.words),
        [call.words("error.photo_missing", photo=photo) for photo in missing],
        WITH_PROBLEMS if missing else DONE,
    )


def _each_known(ids: Sequence[int], act: Callable[[Sequence[int]], object]) -> tuple[list[int], list[int]]:
    """Act on all ids that exist, in one go; which they were, and which do not exist. None known: the error itself."""
    known, missing = list(dict.fromkeys(ids)), []
    while True:
        try:
            act(known)
        except (ArticleMissing, PhotoMissing) as error:
            absent = error.article if isinstance(error, ArticleMissing) else error.photo
            if absent not in known or len(known) == 1:
                raise
            known.remove(absent)
            missing.append(absent)
        else:
            return known, missing


def settings(newsroom: Newsroom, call: Call) -> Answer:
    """Show the library's settings, or set some of them, all or nothing."""
    fields = dict(call.options.fields)
    values = documents.settings(newsroom.change_settings(fields) if fields else newsroom.settings())
    return Answer(lambda: values, lambda: [f"{name} = {value}" for name, value in values.items()])
