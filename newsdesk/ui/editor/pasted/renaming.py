# SPDX-License-Identifier: GPL-3.0-or-later
"""Pasted blocks with the names of another article or library exchanged: photos, footnotes, links to articles."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

from newsdesk.document.addresses import article_of
from newsdesk.document.normal_form import normal_blocks
from newsdesk.document.tree import Blocks, Document, Footnote, FootnoteReference, Link, Paragraph
from newsdesk.document.walk import blocks, figures, replace_photos
from newsdesk.ui.editor.copying import Slice
from newsdesk.ui.editor.pasted.pictures import Picture, new_key

T = TypeVar("T")


def brought_over(nodes: Blocks, origin: Slice) -> tuple[Blocks, tuple[Picture, ...]]:
    """Nodes of another library with the pictures that they need, and without links to articles that are not here."""
    pictures: dict[str, Picture] = {}
    for figure in figures(Document(nodes)):
        known = origin.photos.get(figure.photo, {})
        if figure.photo.isdecimal() and figure.photo not in pictures:
            facts = tuple((name, value) for name, value in known.items() if name != "file")
            file = Path(known["file"]) if "file" in known else None
            pictures[figure.photo] = Picture(new_key(), known.get("caption", ""), file=file, facts=facts)
    renamed = replace_photos(Document(nodes), {photo: picture.key for photo, picture in pictures.items()}).blocks
    return _changed(renamed, _without_article), tuple(pictures.values())


def with_own_footnotes(nodes: Blocks, there: Iterable[str]) -> Blocks:
    """Nodes whose footnotes have other labels than those that are there already."""
    taken = set(there)
    names: dict[str, str] = {}
    for node in blocks(Document(nodes)):
        if isinstance(node, Footnote) and node.label in taken and node.label not in names:
            number = 1
            while str(number) in taken:
                number += 1
            names[node.label] = str(number)
        if isinstance(node, Footnote):
            taken.add(names.get(node.label, node.label))
    if not names:
        return nodes

    def rename(node: Any) -> tuple[Any, ...]:
        if isinstance(node, (Footnote, FootnoteReference)) and node.label in names:
            return (replace(node, label=names[node.label]),)
        return (node,)

    return _changed(nodes, rename)


def without_marks(nodes: Blocks, label: str) -> Blocks:
    """Nodes without the marks of one footnote."""

    def drop(node: Any) -> tuple[Any, ...]:
        return () if isinstance(node, FootnoteReference) and node.label == label else (node,)

    return normal_blocks(_changed(nodes, drop)) or (Paragraph(()),)


def _without_article(node: Any) -> tuple[Any, ...]:
    return node.children if isinstance(node, Link) and article_of(node.href) is not None else (node,)


def _changed(nodes: tuple[T, ...], change: Callable[[Any], tuple[Any, ...]]) -> tuple[T, ...]:
    """Nodes changed from within: each gives way to what `change` makes of it."""
    made: list[T] = []
    for node in nodes:
        found = node
        if is_dataclass(node) and not isinstance(node, type):
            inner = {
                each.name: _changed(value, change)
                for each in fields(node)
                if isinstance(value := getattr(node, each.name), tuple) and value
            }
            if any(inner[name] != getattr(node, name) for name in inner):
                extra = {"source": None} if hasattr(node, "source") else {}
                found = replace(node, **inner, **extra)
            made.extend(change(found))
        elif isinstance(node, tuple):
            made.append(_changed(node, change))  # type: ignore[arg-type]  # cells of a table
        else:
            made.append(node)
    return tuple(made)
