# SPDX-License-Identifier: GPL-3.0-or-later
"""A reporter writes a story, saves it, sends it on, and it goes out with the next export."""

from __future__ import annotations

from pathlib import Path

from newsdesk.domain.article import Status
from newsdesk.ui.desk import Desk
from newsdesk.ui.open_article import SaveState
from tests.journeys.hands import Hands


def test_a_story_is_written_saved_and_made_ready(desk: Desk, hands: Hands, tmp_path: Path) -> None:
    hands.press("Ctrl+N")
    hands.wait(lambda: desk.article is not None and not desk.article.article.headline, "a new draft")
    hands.write("Мост через реку открыли раньше срока\n")
    hands.write("Движение началось в полдень.\n")
    hands.write("Первым проехал автобус.\n– Мы ждали этого дня, – сказал водитель.")
    article = desk.article
    assert article is not None
    assert article.article.headline == "Мост через реку открыли раньше срока"
    assert article.article.lead == "Движение началось в полдень."
    assert [type(block).__name__ for block in article.document.blocks] == ["Paragraph", "Speech"]
    hands.press("Ctrl+S")
    hands.wait(lambda: article.status.state is SaveState.SAVED, "the save")
    stored = desk.session.newsroom.article(article.id)
    assert stored.body.startswith("Первым проехал автобус.\n\n– Мы ждали этого дня")
    hands.press("Ctrl+Z")
    assert "водитель" not in desk.session.newsroom.plain(article.id) or article.manuscript.dirty
    hands.press("Ctrl+Shift+Z")
    hands.choose("status_button", "Готово")
    hands.wait(lambda: desk.session.newsroom.article(article.id).status is Status.READY, "the status")
