# SPDX-License-Identifier: GPL-3.0-or-later
"""Both texts kept: what was recovered becomes a state in the history, and the article goes on as it was saved."""

from __future__ import annotations

from newsdesk.domain.merging.merge import Merged
from newsdesk.ui.open_article import OpenArticle


def keep_both(article: OpenArticle) -> None:
    """Save what was recovered, and then what stood before; undo takes the way back again.

    Each is a revision of its own, so that an end between them leaves what was recovered in the article and what stood
    before in its history.
    """
    before = article.manuscript.as_saved

    def kept(_saved: object) -> None:
        article.saved.disconnect(kept)
        if not article.manuscript.dirty:  # else somebody wrote on: what they see must not go from under their hands
            article.do(article.manuscript.way_to(Merged(before.article, before.blocks, ())))
            article.save("restored")

    article.saved.connect(kept)
    article.save("recovered")
