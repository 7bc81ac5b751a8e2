# SPDX-License-Identifier: GPL-3.0-or-later
"""What a text must be to be stored."""

from __future__ import annotations

from collections.abc import Mapping

from newsdesk.errors import FieldInvalid


def require_text(fields: Mapping[str, object]) -> None:
    """Refuse halves of characters (lone surrogates), which no file can hold, naming the field (FieldInvalid)."""
    for name, value in fields.items():
        if isinstance(value, str):
            try:
                value.encode()
            except UnicodeEncodeError as error:
                raise FieldInvalid(name, ascii(value[error.start : error.end]), "text") from error
