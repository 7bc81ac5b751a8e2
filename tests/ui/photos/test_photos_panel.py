# SPDX-License-Identifier: GPL-3.0-or-later
"""The photos of the open article: twenty credits at speed, captions here and there, another order."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from newsdesk.document.plain_text import inline_text
from newsdesk.document.tree import Figure, Placement
from newsdesk.domain.manuscript.manuscript import Manuscript
from newsdesk.domain.photo import Photo
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.paths import resources
from newsdesk.ui.languages import Languages
from newsdesk.ui.open_article import OpenArticle
from newsdesk.ui.photos.card import PhotoCard
from newsdesk.ui.photos.figures import caption_of
from newsdesk.ui.photos.panel import PhotosPanel
from newsdesk.ui.pictures import Pictures
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from tests.factories import an_article
from tests.ui.keyboard import press, type_text
from tests.ui.photos.conftest import Open

SAMPLES = resources() / "samples" / "photos"


def _cards(panel: PhotosPanel) -> tuple[PhotoCard, ...]:
    panel.in_article.make_all()
    return panel.in_article.cards


def _stored(newsroom: Newsroom, *ids: int) -> tuple[Photo, ...]:
    return newsroom.light_table.photos(ids)


def _order(article: OpenArticle) -> list[str]:
    return [block.photo for block in article.document.blocks if isinstance(block, Figure)]


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def test_twenty_credits_are_typed_with_enter_alone(
    twenty: OpenArticle, panel: PhotosPanel, newsroom: Newsroom, photo_ids: list[int], qtbot: QtBot
) -> None:
    panel.activateWindow()
    _cards(panel)[0].credit.setFocus()
    for number in range(20):
        assert _focused() is _cards(panel)[number].credit
        type_text(_focused(), f"фото Айжан Сейітбек {number}")
        press(_focused(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: all(photo.credit for photo in _stored(newsroom, *photo_ids)))
    assert [photo.credit for photo in _stored(newsroom, *photo_ids)] == [
        f"фото Айжан Сейітбек {number}" for number in range(20)
    ]
    qtbot.waitUntil(lambda: all(twenty.photos[photo].credit for photo in photo_ids))
    assert "ничего не пропущено" in panel.head.counts.text() or not panel.in_article.figures.uncredited()


def test_enter_goes_past_the_photos_that_have_a_credit(
    open_text: Open, panel: PhotosPanel, newsroom: Newsroom, photo_ids: list[int]
) -> None:
    newsroom.credit([photo_ids[1]], "фото Тимура")
    open_text("\n\n".join(f"![](photo:{photo})" for photo in photo_ids[:3]))
    cards = _cards(panel)
    cards[0].credit.setFocus()
    type_text(cards[0].credit, "фото")
    press(cards[0].credit, Qt.Key.Key_Return)
    assert _focused() is cards[2].credit


def test_one_credit_goes_to_all_the_rest_and_comes_back(
    twenty: OpenArticle, panel: PhotosPanel, newsroom: Newsroom, photo_ids: list[int], qtbot: QtBot
) -> None:
    card = _cards(panel)[3]
    card.credit.setFocus()
    assert not card.same_credit.isVisibleTo(card)
    type_text(card.credit, "фото Лидии Верховой")
    assert card.same_credit.isVisibleTo(card)
    with qtbot.waitSignal(panel.said) as said:
        card.same_credit.click()
    assert {photo.credit for photo in _stored(newsroom, *photo_ids)} == {"фото Лидии Верховой"}
    assert all(photo.credit for photo in twenty.photos.values())
    assert said.args is not None
    said.args[2]()
    qtbot.waitUntil(lambda: sum(not photo.credit for photo in _stored(newsroom, *photo_ids)) == 19)


def test_what_is_missing_is_said_in_words_and_comes_first_by_tab(
    open_text: Open, panel: PhotosPanel, newsroom: Newsroom, photo_ids: list[int]
) -> None:
    newsroom.credit([photo_ids[0]], "фото Тимура")
    open_text(f"![](photo:{photo_ids[0]})\n\n![](photo:{photo_ids[1]})")
    first, second = _cards(panel)
    assert first.gaps.text() == ""
    assert second.gaps.text() != ""
    second.credit.setFocus()
    press(second.credit, Qt.Key.Key_Tab)
    assert first.isAncestorOf(_focused())


def test_what_is_typed_is_not_lost_by_going_to_another_article(
    open_text: Open, panel: PhotosPanel, newsroom: Newsroom, photo_ids: list[int], qtbot: QtBot
) -> None:
    article = open_text(f"![](photo:{photo_ids[0]})")
    (card,) = _cards(panel)
    type_text(card.credit, "фото Марты")
    card.caption_place.own_wanted.emit()
    card.caption.setPlainText("Только здесь")
    panel.show_article(None)
    qtbot.waitUntil(lambda: _stored(newsroom, photo_ids[0])[0].credit == "фото Марты")
    (figure,) = article.document.blocks
    assert isinstance(figure, Figure)
    assert inline_text(figure.caption) == "Только здесь"


def test_a_caption_is_kept_with_the_photo_until_it_is_made_the_articles_own(
    open_text: Open, panel: PhotosPanel, newsroom: Newsroom, photo_ids: list[int], qtbot: QtBot
) -> None:
    article = open_text(f"![](photo:{photo_ids[0]})")
    (card,) = _cards(panel)
    with_photo = article.photos[photo_ids[0]].caption
    assert card.caption.toPlainText() == with_photo
    card.caption_place.own_wanted.emit()
    card.caption.setPlainText("Здесь другое")
    card.flush()
    assert "Здесь другое" in article.manuscript.article_to_save().body
    assert _stored(newsroom, photo_ids[0])[0].caption == with_photo
    card.caption_place.photo_wanted.emit()
    assert card.caption.toPlainText() == with_photo
    card.caption.setPlainText("Для всех статей")
    panel.in_article.flush()
    qtbot.waitUntil(lambda: _stored(newsroom, photo_ids[0])[0].caption == "Для всех статей")
    assert "Здесь другое" not in article.manuscript.article_to_save().body
    article.undo()
    qtbot.waitUntil(lambda: card.caption.toPlainText() == "Здесь другое")


def test_whoever_types_on_and_on_about_a_photo_does_not_put_it_off(
    open_text: Open, panel: PhotosPanel, photo_ids: list[int], qtbot: QtBot
) -> None:
    article = open_text(f"![](photo:{photo_ids[0]})")
    (card,) = _cards(panel)
    for place, field in ((card.caption_place, card.caption), (card.alt_place, card.alt)):
        place.own_wanted.emit()
        field.clear()
        card.flush()
        before = article.document
        card._draft._pause.setInterval(60_000)
        type_text(field, "м")
        begun = card._draft._pause.timerId()
        type_text(field, "ост")
        assert card._draft._pause.timerId() == begun
        card.flush()
        type_text(field, "ик")
        card.flush()
        article.undo()  # a word, however often it was told
        assert article.document == before
    type_text(card.credit, "ф")
    begun = panel._writes._pause.timerId()
    type_text(card.credit, "ото")
    assert panel._writes._pause.timerId() == begun


def test_alt_text_and_placement_of_this_use_are_one_edit_each(
    open_text: Open, panel: PhotosPanel, photo_ids: list[int]
) -> None:
    article = open_text(f"![](photo:{photo_ids[0]})")
    (card,) = _cards(panel)
    card.alt_place.own_wanted.emit()
    card.alt.setPlainText("Мост над рекой")
    card.flush()
    card.placement.setCurrentIndex(1)
    card.placement.activated.emit(1)
    (figure,) = article.document.blocks
    assert isinstance(figure, Figure)
    assert (figure.alt, figure.placement) == ("Мост над рекой", Placement.WIDE)
    article.undo()
    assert article.document.blocks[0] == Figure(str(photo_ids[0]), alt="Мост над рекой")


def test_a_caption_of_this_use_is_in_the_text_as_soon_as_the_typing_rests(
    open_text: Open, panel: PhotosPanel, photo_ids: list[int], qtbot: QtBot
) -> None:
    article = open_text(f"![](photo:{photo_ids[0]})")
    (card,) = _cards(panel)
    card.caption_place.own_wanted.emit()
    card.caption.selectAll()
    type_text(card.caption, "Мост")
    qtbot.waitUntil(lambda: article.document.blocks[0] == Figure(str(photo_ids[0]), caption=caption_of("Мост")))


def test_an_alt_text_of_this_use_is_missed_no_more_as_soon_as_it_stands_in_the_text(
    open_text: Open, panel: PhotosPanel, photo_ids: list[int], newsroom: Newsroom
) -> None:
    newsroom.light_table.describe(photo_ids[0], {"alt": ""})
    open_text(f"![](photo:{photo_ids[0]})")
    told: list[tuple[int, int, int]] = []
    panel.in_article.counted.connect(lambda *counts: told.append(counts))
    (card,) = _cards(panel)
    card.alt_place.own_wanted.emit()
    type_text(card.alt, "Мост")
    card.flush()
    assert told[-1] == (1, 1, 0)


def test_alt_up_and_down_change_the_order_in_one_edit(
    twenty: OpenArticle, panel: PhotosPanel, photo_ids: list[int]
) -> None:
    before = _order(twenty)
    card = _cards(panel)[2]
    card.credit.setFocus()
    press(card, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert _order(twenty) == [before[0], before[2], before[1], *before[3:]]
    assert _focused() is _cards(panel)[1].credit
    twenty.undo()
    assert _order(twenty) == before
    panel.in_article.move_figure(0, 19)
    assert _order(twenty) == [*before[1:], before[0]]


def test_a_photo_is_taken_out_of_the_text_and_stays_in_the_library(
    twenty: OpenArticle, panel: PhotosPanel, newsroom: Newsroom, photo_ids: list[int], qtbot: QtBot
) -> None:
    _cards(panel)[0].remove.click()
    assert len(_order(twenty)) == 19
    assert len(_stored(newsroom, photo_ids[0])) == 1
    twenty.undo()
    qtbot.waitUntil(lambda: len(panel.in_article.cards) == 20)


def test_a_click_shows_the_figure_where_it_stands_now(twenty: OpenArticle, panel: PhotosPanel, qtbot: QtBot) -> None:
    card = _cards(panel)[1]
    twenty.replace_blocks(0, 1, (), origin="elsewhere")
    with qtbot.waitSignal(panel.figure_chosen) as chosen:
        card.picture.clicked.emit()
    assert chosen.args == [2]


def test_edits_elsewhere_are_shown(open_text: Open, panel: PhotosPanel, photo_ids: list[int], qtbot: QtBot) -> None:
    article = open_text("Слова.")
    assert panel.article_states.state == "empty"
    article.learn_photos(*panel._session.newsroom.light_table.photos(photo_ids[:1]))
    article.replace_blocks(1, 0, (Figure(str(photo_ids[0])),), origin="editor")
    qtbot.waitUntil(lambda: panel.article_states.state == "full")
    assert len(panel.in_article.cards) == 1


def test_dropped_files_come_into_the_text_as_one_edit_and_each_refusal_is_named(
    open_text: Open, panel: PhotosPanel, tmp_path: Path, qtbot: QtBot
) -> None:
    article = open_text("Первый.\n\nВторой.")
    letter = tmp_path / "письмо.jpg"
    letter.write_text("это не снимок", encoding="utf-8")
    with qtbot.waitSignal(panel.arrivals.arrived, timeout=20_000):
        panel.take_files([SAMPLES / "dam.jpg", letter, SAMPLES / "chess.jpg"], 1)
        article.replace_blocks(0, 0, article.manuscript.blocks(0, 1), origin="typed meanwhile")
    blocks = article.document.blocks
    assert [isinstance(block, Figure) for block in blocks] == [False, False, True, True, False]
    figure = blocks[2]
    assert isinstance(figure, Figure)
    assert article.photos[int(figure.photo)].credit
    assert "письмо.jpg" in panel.arrivals.details.text()
    article.undo()
    article.undo()
    assert not _order(article)


def test_a_pasted_picture_comes_in(open_text: Open, panel: PhotosPanel, qtbot: QtBot) -> None:
    article = open_text("Слова.")
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    QGuiApplication.clipboard().setImage(image)
    panel.note_caret(0)
    with qtbot.waitSignal(panel.arrivals.arrived, timeout=20_000):
        assert panel.paste()
    QGuiApplication.clipboard().clear()
    (photo,) = _order(article)
    assert (article.photos[int(photo)].width, article.photos[int(photo)].height) == (64, 48)


def test_photos_that_were_on_their_way_when_it_was_stopped_can_still_be_used(
    open_text: Open, panel: PhotosPanel, tmp_path: Path, qtbot: QtBot
) -> None:
    article = open_text("Слова.")
    files = []
    for number in range(24):
        image = QImage(320, 200 + number, QImage.Format.Format_RGB32)
        image.fill(QColor("#993333"))
        files.append(tmp_path / f"{number}.png")
        image.save(str(files[-1]))
    panel.note_caret(0)
    panel.arrivals.bar.valueChanged.connect(lambda value: panel.arrivals.stop.click() if value >= 2 else None)
    panel.take_files(files)
    qtbot.waitUntil(lambda: panel.arrivals.insert.isVisible(), timeout=20_000)
    assert not panel.arrivals.busy
    panel.arrivals.insert.click()
    assert 2 <= len(_order(article)) < 24


def test_an_awaited_photo_is_given_its_picture(
    open_text: Open, panel: PhotosPanel, newsroom: Newsroom, tmp_path: Path, qtbot: QtBot
) -> None:
    with newsroom._database.begin() as work:
        awaited = work.photos.add(Photo(credit="фото предоставлено штабом"))
    article = open_text(f"![](photo:{awaited.id})")
    (card,) = _cards(panel)
    assert card.give_file.isVisible()
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    image.save(str(tmp_path / "come.png"))
    panel.give_file(awaited.id, tmp_path / "come.png")
    qtbot.waitUntil(lambda: not article.photos[awaited.id].awaited, timeout=20_000)
    assert not card.give_file.isVisible()
    assert card.credit.text() == "фото предоставлено штабом"


def test_a_credit_that_was_given_elsewhere_is_seen(
    twenty: OpenArticle, panel: PhotosPanel, newsroom: Newsroom, photo_ids: list[int]
) -> None:
    twenty.learn_photos(*newsroom.light_table.credit([photo_ids[4]], "фото из другого окна").value)
    assert _cards(panel)[4].credit.text() == "фото из другого окна"


def test_words_that_are_written_over_can_be_brought_back(
    open_text: Open, panel: PhotosPanel, newsroom: Newsroom, photo_ids: list[int], qtbot: QtBot
) -> None:
    newsroom.credit([photo_ids[0]], "фото Тимура")
    open_text(f"![](photo:{photo_ids[0]})")
    (card,) = _cards(panel)
    card.credit.setFocus()
    card.credit.selectAll()
    type_text(card.credit, "фото Марты")
    with qtbot.waitSignal(panel.said) as said:
        press(card.credit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _stored(newsroom, photo_ids[0])[0].credit == "фото Марты")
    assert said.args is not None
    said.args[2]()
    qtbot.waitUntil(lambda: card.credit.text() == "фото Тимура")


def test_the_rights_of_a_photo_are_under_more(
    open_text: Open, panel: PhotosPanel, newsroom: Newsroom, photo_ids: list[int], qtbot: QtBot
) -> None:
    open_text(f"![](photo:{photo_ids[0]})")
    (card,) = _cards(panel)
    card.more_button.click()
    assert card.more is not None
    assert card.more.lines["creator"].text()
    for name, text in (("keywords", "мост, река,"), ("taken_at", "5 декабря 2024, 14:30"), ("place", "Жарық")):
        card.more.lines[name].selectAll()
        type_text(card.more.lines[name], text)
    panel.in_article.flush()
    qtbot.waitUntil(lambda: _stored(newsroom, photo_ids[0])[0].keywords == ("мост", "река"))
    photo = _stored(newsroom, photo_ids[0])[0]
    assert photo.taken_at is not None
    assert photo.taken_at.isoformat() == "2024-12-05T09:30:00+00:00"
    assert photo.place == "Жарық"
    card.more.lines["taken_at"].selectAll()
    type_text(card.more.lines["taken_at"], "вчерась")
    assert card.more.lines["taken_at"].property("invalid")


def test_the_panel_speaks_another_language_at_once(
    twenty: OpenArticle, panel: PhotosPanel, languages: Languages, qtbot: QtBot
) -> None:
    languages.choose("en")
    card = _cards(panel)[0]
    qtbot.waitUntil(lambda: card.caption_label.text() == "Caption")
    assert panel.head.library.text() == "In the library"


def test_a_library_that_can_only_be_read_shows_everything_and_changes_nothing(
    qtbot: QtBot, session: Session, demo: Path, appearance: Appearance, pictures: Pictures
) -> None:
    panel = PhotosPanel(session, appearance, pictures)
    qtbot.addWidget(panel)
    panel.show()
    with qtbot.waitSignal(session.opened, timeout=20_000):
        session.open(demo, read_only=True)
    (photo,) = session.newsroom.light_table.page(limit=1).photos
    article = OpenArticle(session, Manuscript(an_article(id=1, body=f"![](photo:{photo.id})")), [photo])
    panel.show_article(article)
    (card,) = _cards(panel)
    assert card.credit.isReadOnly()
    assert card.caption.isReadOnly()
    assert not card.remove.isEnabled()
    assert not panel.head.add.isEnabled()
    panel.take_files([SAMPLES / "dam.jpg"])
    assert not panel.arrivals.busy
