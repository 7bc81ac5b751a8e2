# SPDX-License-Identifier: GPL-3.0-or-later
"""The photos of the library: leafed through, searched, credited together, put into the text."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt
from pytestqt.qtbot import QtBot

from newsdesk.domain.photo import Photo
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.ui.photos.library_model import PAGE
from newsdesk.ui.photos.library_photos import LibraryPhotos
from newsdesk.ui.photos.panel import PhotosPanel
from newsdesk.ui.session import Session
from tests.ui.keyboard import press, type_text
from tests.ui.photos.conftest import Open


def _shown(panel: PhotosPanel, qtbot: QtBot) -> LibraryPhotos:
    panel.show_library()
    qtbot.waitUntil(lambda: panel.library.model.rowCount() > 0)
    return panel.library


def _choose(library: LibraryPhotos, *rows: int) -> None:
    for row in rows:
        library.list.selectionModel().select(library.model.index(row), QItemSelectionModel.SelectionFlag.Select)


def test_photos_come_newest_first_and_page_by_page(
    panel: PhotosPanel, newsroom: Newsroom, opened: Session, qtbot: QtBot
) -> None:
    with newsroom._database.begin() as work:
        for number in range(2 * PAGE):
            work.photos.add(Photo(credit=f"фото {number}"))
    library = _shown(panel, qtbot)
    assert library.model.photo(0).credit == f"фото {2 * PAGE - 1}"
    qtbot.waitUntil(lambda: not opened.background.busy)
    before = library.model.rowCount()
    assert before < library.model.total
    library.list.scrollToBottom()
    qtbot.waitUntil(lambda: library.model.rowCount() > before)
    ids = [library.model.photo(row).id for row in range(library.model.rowCount())]
    assert ids == sorted(set(ids), reverse=True)


def test_a_search_and_the_mark_narrow_the_list(panel: PhotosPanel, qtbot: QtBot) -> None:
    library = _shown(panel, qtbot)
    everything = library.model.total
    library.uncredited.click()
    qtbot.waitUntil(lambda: library.model.total < everything)
    assert all(not library.model.photo(row).credit for row in range(library.model.rowCount()))
    library.uncredited.click()
    qtbot.waitUntil(lambda: library.model.total == everything)
    type_text(library.search, "ВЕРХОВ")
    qtbot.waitUntil(lambda: 0 < library.model.total < everything)
    found = [library.model.photo(row) for row in range(library.model.rowCount())]
    assert all("Верхов" in f"{photo.credit} {photo.creator}" for photo in found)
    type_text(library.search, "ъъъ")
    qtbot.waitUntil(lambda: library.states.state == "empty")


def test_many_get_one_credit(
    panel: PhotosPanel, newsroom: Newsroom, photo_ids: list[int], opened: Session, qtbot: QtBot
) -> None:
    panel.show_library(uncredited=True)
    library = panel.library
    qtbot.waitUntil(lambda: library.model.total >= 20 and not opened.background.busy)
    _choose(library, 0, 1, 2)
    chosen = [photo.id for photo in library.photos_chosen()]
    type_text(library.chosen.credit, "фото Айжан Сейітбек")
    press(library.chosen.credit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: all(photo.credit for photo in newsroom.light_table.photos(chosen)))
    qtbot.waitUntil(lambda: library.model.row_of(chosen[0]) is None)


def test_enter_and_double_click_put_photos_into_the_text(panel: PhotosPanel, open_text: Open, qtbot: QtBot) -> None:
    article = open_text("Слова.")
    library = _shown(panel, qtbot)
    _choose(library, 0)
    with qtbot.waitSignal(panel.figure_wanted) as wanted:
        press(library.list, Qt.Key.Key_Return)
    assert wanted.args is not None
    assert wanted.args[0] == library.model.photo(0)
    assert article.photos[wanted.args[0].id] == wanted.args[0]
    _choose(library, 1, 2)
    panel.note_caret(0)
    library.chosen.insert.click()
    assert article.manuscript.block_count == 4


def test_the_articles_that_show_a_photo_can_be_opened(
    panel: PhotosPanel, open_text: Open, photo_ids: list[int], qtbot: QtBot
) -> None:
    article = open_text(f"![](photo:{photo_ids[0]})")
    library = _shown(panel, qtbot)
    row = library.model.row_of(photo_ids[0])
    assert row is not None
    _choose(library, row)
    library.chosen.details.click()
    qtbot.waitUntil(lambda: len(library.chosen.uses) > 0)
    button = next(each for each in library.chosen.uses if each.objectName() == f"photo_use_{article.id}")
    with qtbot.waitSignal(panel.article_wanted) as wanted:
        button.click()
    assert wanted.args == [article.id]


def test_words_are_written_to_the_photo_that_is_chosen(panel: PhotosPanel, newsroom: Newsroom, qtbot: QtBot) -> None:
    library = _shown(panel, qtbot)
    _choose(library, 0)
    first = library.model.photo(0).id
    library.chosen.alt.setPlainText("Что видно на снимке")
    library.list.clearSelection()
    qtbot.waitUntil(lambda: newsroom.light_table.photos([first])[0].alt == "Что видно на снимке")
    qtbot.waitUntil(lambda: library.model.photo(0).alt == "Что видно на снимке")


def test_a_dragged_photo_carries_its_file(panel: PhotosPanel, opened: Session, qtbot: QtBot) -> None:
    library = _shown(panel, qtbot)
    data = library.model.mimeData([library.model.index(0)])
    photo = library.model.photo(0)
    assert [url.toLocalFile() for url in data.urls()] == [str(opened.folder / photo.file)]


def test_what_is_chosen_stays_chosen_when_the_list_is_read_again(
    panel: PhotosPanel, newsroom: Newsroom, opened: Session, qtbot: QtBot
) -> None:
    library = _shown(panel, qtbot)
    _choose(library, 2)
    chosen = library.model.photo(2).id
    with newsroom._database.begin() as work:
        work.photos.add(Photo(credit="новое"))
    from newsdesk.newsroom.changes import Changes

    opened.changed.emit(Changes.everything())
    qtbot.waitUntil(lambda: library.model.row_of(chosen) == 3)
    assert [photo.id for photo in library.photos_chosen()] == [chosen]
