# SPDX-License-Identifier: GPL-3.0-or-later
"""What somebody reads in the preview of the window."""

from __future__ import annotations

from typing import Any

from newsdesk.ui.desk import Desk
from tests.journeys.hands import Hands


class Page:
    """The page in the preview, with the real engine behind it."""

    def __init__(self, desk: Desk, hands: Hands) -> None:
        self._preview = desk.preview
        self._hands = hands

    @property
    def path(self) -> str:
        """Where the page will stand in the site."""
        return self._preview._follower.path

    @property
    def content(self) -> bytes:
        """The bytes that the page was made from last."""
        self.settle()
        proof = self._preview._follower._proof
        assert proof is not None
        return proof.content

    @property
    def text(self) -> str:
        """The words that are seen, with single spaces between them."""
        self.settle()
        return " ".join(str(self.ask("document.querySelector('main, body').innerText")).split())

    def settle(self) -> None:
        """Wait until the page shows all there is."""
        follower = self._preview._follower
        self._hands.wait(lambda: follower.path and follower.idle, "the preview to stand")

    def count(self, selector: str) -> int:
        """How many elements fit."""
        return int(self.ask(f"document.querySelectorAll({selector!r}).length"))

    def ask(self, script: str) -> Any:
        """What the page answers."""
        box = self._preview._frame.box
        assert box is not None
        answers: list[Any] = []
        box.ask(script, answers.append)
        self._hands.wait(lambda: answers, "the page's answer")
        return answers[0]
