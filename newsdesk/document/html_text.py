# SPDX-License-Identifier: GPL-3.0-or-later
"""Text as HTML may hold it."""

from __future__ import annotations

import re
from typing import Final

REPLACEMENT: Final = "\ufffd"

_ESCAPES: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "\r": "\n"})
_ACTIVE = re.compile("[&<>\"'\r]")
_LAST_PLANES = "".join(f"{chr((plane << 16) + 0xFFFE)}{chr((plane << 16) + 0xFFFF)}" for plane in range(17))
_FORBIDDEN = re.compile(f"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef{_LAST_PLANES}]")


def escape(text: str) -> str:
    """`text` for the content of an element or a quoted attribute; what HTML forbids becomes U+FFFD."""
    # Most texts hold none of the signs, and looking for them costs a tenth of `translate`.
    # What can be printed is not forbidden, and most texts are seen to be so in a hundredth of the time.
    plain = text if text.isprintable() else _FORBIDDEN.sub(REPLACEMENT, text)
    return plain.translate(_ESCAPES) if _ACTIVE.search(plain) else plain
