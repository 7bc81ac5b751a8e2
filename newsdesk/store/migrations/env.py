# SPDX-License-Identifier: GPL-3.0-or-later
"""How Alembic runs the migrations: on the connection, and in the transaction, that it is given."""

from __future__ import annotations

from alembic import context

_given = context.config.attributes
context.configure(connection=_given["connection"], on_version_apply=_given["stepped"])
context.run_migrations()
