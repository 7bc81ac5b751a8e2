# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text that is known to carry scripts, in the preview: it is text there, nothing runs and nobody is called."""

from __future__ import annotations

import json
import re
import time
from pathlib import Path

from pytestqt.qtbot import QtBot

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.tree import Heading, Paragraph, Text
from newsdesk.ui.editor.from_pasted_html import from_pasted_html
from newsdesk.ui.editor.from_pasted_text import from_pasted_text
from tests.ui.preview.conftest import PATIENCE, Preview, quiet_engine
from tests.ui.preview.test_preview_panel import listener

__all__ = ["listener"]

pytestmark = quiet_engine

_HOST = re.compile(r"(?i)(?<![\w.])(?:https?:)?//[\w.-]+")
_CALL = re.compile(r"(?i)\b(alert|prompt|confirm)\b")
_FOUND = """(() => {
    const all = [...document.querySelectorAll(".body *, h1, .lead *")];
    const active = /^(script|iframe|object|embed|form|input|svg|math|meta|base|link|style|video|audio)$/i;
    const acts = all.filter(each => active.test(each.tagName) || [...each.attributes].some(one =>
        /^on/i.test(one.name) || one.name === "style"
        || (/^(href|src|action|formaction)$/i.test(one.name) && /^\\s*(javascript|vbscript|data):/i.test(one.value))));
    return [document.documentElement.hasAttribute("data-ran"), acts.map(each => each.outerHTML).join(" ")];
})()"""


def payloads(shared: Path, port: int) -> list[str]:
    """Texts that would run or call if they could: every host is ours, and every alert leaves a trace."""
    hostile = shared / "corpus" / "hostile"
    found: list[str] = json.loads((hostile / "blns" / "blns.json").read_text(encoding="utf-8"))
    found += [file.read_text(encoding="utf-8") for file in sorted((hostile / "bleach").glob("*.test"))]
    found += (hostile / "markdown-it-xss.md").read_text(encoding="utf-8").split("\n\n")
    ours = [_HOST.sub(f"http://127.0.0.1:{port}", each) for each in found if each.strip()]
    mark = "document.documentElement.setAttribute('data-ran',1)||"
    return ours + [_CALL.sub(lambda match: mark + match[1], each) for each in ours if _CALL.search(each)]


def test_no_hostile_text_runs_or_calls_anybody(
    preview: Preview, qtbot: QtBot, shared: Path, listener: tuple[int, list[bytes]]
) -> None:
    port, heard = listener
    article = preview.open(preview.published())
    texts = payloads(shared, port)
    ways = (
        lambda text: (Paragraph((Text(text),)), Heading(2, (Text(text),))),
        lambda text: from_markdown(text).blocks,
        from_pasted_text,
        from_pasted_html,
    )
    for way in ways:
        blocks = tuple(block for text in texts for block in way(text))
        assert blocks
        article.replace_blocks(0, article.manuscript.block_count, blocks)
        article.set_field("headline", "".join(texts[:600:7])[:4000].replace("\n", " "))
        article.set_field("lead", "".join(texts[3:600:11])[:4000])
        preview.settle()
        assert preview.ask(_FOUND) == [False, ""]
        article.replace_blocks(0, 1, (Paragraph((Text(texts[-1]),)),), typing=True)  # patched into the page that stands
        preview.settle()
        assert preview.ask(_FOUND) == [False, ""]
    started = time.monotonic()
    qtbot.waitUntil(lambda: time.monotonic() > started + 1, timeout=PATIENCE)
    assert heard == []
