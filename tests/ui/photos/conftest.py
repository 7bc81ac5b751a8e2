# SPDX-License-Identifier: GPL-3.0-or-later
"""A photos panel on an article with photos."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from newsdesk.document.walk import figures
from newsdesk.domain.manuscript.manuscript import Manuscript
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.ui.open_article import OpenArticle
from newsdesk.ui.photos.panel import PhotosPanel
from newsdesk.ui.pictures import Pictures
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from tests.factories import an_article

Open = Callable[[str], OpenArticle]


@pytest.fixture
def panel(qtbot: QtBot, opened: Session, appearance: Appearance, pictures: Pictures) -> PhotosPanel:
    """The panel as it stands in the inspector."""
    made = PhotosPanel(opened, appearance, pictures)
    qtbot.addWidget(made)
    made.resize(340, 800)
    made.show()
    qtbot.waitUntil(lambda: not opened.background.busy)
    return made


@pytest.fixture
def photo_ids(newsroom: Newsroom) -> list[int]:
    """Twenty photos of the library, all of them without a credit."""
    with newsroom._database.begin() as work:
        photos = [photo for photo in work.photos.all() if photo.alt][:20]
        return [work.photos.save(replace(photo, credit="")).id for photo in photos]


@pytest.fixture
def open_text(newsroom: Newsroom, opened: Session, panel: PhotosPanel) -> Open:
    """Opens an article with the text given, and shows it in the panel."""

    def opening(body: str) -> OpenArticle:
        with newsroom._database.begin() as work:
            article = work.articles.add(an_article(body=body), who="")
            manuscript = Manuscript(article)
            ids = [int(figure.photo) for figure in figures(manuscript.document) if figure.photo.isdecimal()]
            photos = work.photos.many(ids)
        shown = OpenArticle(opened, manuscript, photos.values())
        panel.show_article(shown)
        return shown

    return opening


@pytest.fixture
def twenty(open_text: Open, photo_ids: list[int]) -> OpenArticle:
    """An article with twenty photos that nobody credited yet, words between them."""
    return open_text("\n\n".join(f"Абзац {number}.\n\n![](photo:{photo})" for number, photo in enumerate(photo_ids)))
