# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from newsdesk.ui.archive.heat import heat_step
from newsdesk.ui.archive.legend import Legend
from newsdesk.ui.theme.appearance import Appearance


@pytest.mark.parametrize("most", [0, 1, 3, 4, 5, 17, 400])
def test_the_swatches_stand_for_the_counts_that_have_their_colour(
    qtbot: QtBot, appearance: Appearance, most: int
) -> None:
    legend = Legend(appearance)
    qtbot.addWidget(legend)
    legend.set_most(most)
    spans = legend.steps()
    for count in range(most + 1):
        span = spans[heat_step(count, most)]
        assert span is not None
        assert span[0] <= count <= span[1]


def test_the_legend_is_as_wide_as_the_colours_that_the_page_has(qtbot: QtBot, appearance: Appearance) -> None:
    legend = Legend(appearance)
    qtbot.addWidget(legend)
    widths = []
    for most in (1, 2, 4, 5):
        legend.set_most(most)
        widths.append(legend.sizeHint().width())
    assert widths[0] < widths[1] < widths[2] == widths[3]
