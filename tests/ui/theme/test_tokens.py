# SPDX-License-Identifier: GPL-3.0-or-later
"""The colours: every text that the style sheet sets can be read on its ground."""

from __future__ import annotations

import pytest

from newsdesk.domain.article import Status
from newsdesk.ui.theme.stylesheet import stylesheet
from newsdesk.ui.theme.tokens import DARK, LIGHT, Tokens, status_colour
from tests.ui.contrast import contrast

THEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
GROUNDS = ("page", "surface", "chrome", "raised", "hover", "selection", "selection_inactive")


@THEMES
@pytest.mark.parametrize("ground", GROUNDS)
def test_texts_can_be_read_on_every_ground(tokens: Tokens, ground: str) -> None:
    for text in ("ink", "text", "muted", "accent", "good", "warning", "bad"):
        assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= 4.5, (text, ground)


@THEMES
def test_the_colours_of_statuses_can_be_read_where_they_stand(tokens: Tokens) -> None:
    for status in Status:
        for ground in ("surface", "page", "chrome", "raised", "selection", "selection_inactive", "hover"):
            assert contrast(status_colour(tokens, status), getattr(tokens, ground)) >= 4.5, (status, ground)


@THEMES
def test_the_next_action_can_be_read(tokens: Tokens) -> None:
    assert contrast(tokens.on_accent, tokens.accent) >= 4.5
    assert contrast(tokens.on_accent, tokens.accent_hover) >= 4.5


@THEMES
def test_compared_words_can_be_read(tokens: Tokens) -> None:
    for ground in (tokens.added, tokens.removed, tokens.find, tokens.accent_soft):
        assert contrast(tokens.ink, ground) >= 4.5


@THEMES
def test_the_style_sheet_leaves_no_name_unfilled(tokens: Tokens) -> None:
    assert "$" not in stylesheet(tokens)
