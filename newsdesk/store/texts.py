# SPDX-License-Identifier: GPL-3.0-or-later
"""What a text must be to be stored."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress

from newsdesk.errors import FieldInvalid


def require_text(fields: Mapping[str, object]) -> None:
    """Refuse halves of characters (lone surrogates), which no file can hold, naming the field (FieldInvalid)."""
    texts = {name: value for name, value in fields.items() if isinstance(value, str)}
    with suppress(UnicodeEncodeError):  # nearly always there is nothing to refuse, and one look at all of it is enough
        "".join(texts.values()).encode()
        return
    for name, value in texts.items():
        if not value.isascii():
            try:
                value.encode()
            except UnicodeEncodeError as error:
                raise FieldInvalid(name, ascii(value[error.start : error.end]), "text") from error
