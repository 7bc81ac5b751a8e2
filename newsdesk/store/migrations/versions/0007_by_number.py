# SPDX-License-Identifier: GPL-3.0-or-later
"""What the list is filtered by, by the number of the article: who knows some numbers need not read the articles."""

from __future__ import annotations

from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """An index whose first column is the number itself."""
    op.execute("CREATE INDEX ix_article_id ON article (id, binned_at, status, section_id, language, day, place)")


def downgrade() -> None:
    """As before."""
    op.execute("DROP INDEX ix_article_id")
