# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsdesk.domain.article import Revision
from newsdesk.domain.authorship import Authorship
from tests.factories import NOON

SENTENCES = st.sampled_from([f"Предложение {name} стоит здесь." for name in "абвгд"])
HISTORIES = st.lists(st.lists(SENTENCES, max_size=5), min_size=1, max_size=25)


def revision(number: int, who: str = "") -> Revision:
    return Revision(number, NOON, who, "saved", 0)


def followed(history: list[list[str]], start: Authorship | None = None) -> Authorship:
    known = start or Authorship()
    for number, texts in enumerate(history, known.revision + 1):
        known.follow(revision(number), texts)
    return known


@given(HISTORIES)
def test_a_sentence_is_of_the_first_revision_that_has_it_in_unbroken_succession(history: list[list[str]]) -> None:
    known = followed(history)
    for sentence in history[-1]:
        number = len(history)
        while number > 1 and sentence in history[number - 2]:
            number -= 1
        found = known.of(sentence)
        assert found.saved
        assert found.forms[0].since.number == number


@given(HISTORIES, st.integers(0, 25))
def test_a_history_that_is_followed_in_two_parts_says_the_same(history: list[list[str]], cut: int) -> None:
    whole, parts = followed(history), followed(history[cut:], followed(history[:cut]))
    for sentence in history[-1]:
        told = [[(each.text, each.since.number) for each in known.of(sentence).forms] for known in (whole, parts)]
        assert told[0] == told[1]


def test_an_edited_sentence_leads_back_to_who_wrote_it_first() -> None:
    known = Authorship()
    known.follow(revision(1, "Елена"), ["Мост открыли утром после ремонта.", "Автобусы пошли."])
    known.follow(revision(2, "Игорь"), ["Мост открыли вечером после ремонта.", "Автобусы пошли."])
    forms = known.of("Мост открыли вечером  после ремонта.").forms
    assert [(each.since.who, "утром" in each.text) for each in forms] == [("Игорь", False), ("Елена", True)]
    assert [each.since.who for each in known.of("– Автобусы пошли.").forms] == ["Елена"]


def test_what_is_not_saved_yet_is_told_by_what_it_was_made_of() -> None:
    known = followed([["Мост открыли утром после ремонта."]])
    made, new = known.of("Мост открыли ночью после ремонта."), known.of("Совсем другое.")
    assert (made.saved, [each.since.number for each in made.forms]) == (False, [1])
    assert (new.saved, new.forms) == (False, ())
