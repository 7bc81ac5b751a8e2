# SPDX-License-Identifier: GPL-3.0-or-later
"""The window: everything that knows Qt."""

from newsdesk.ui.overrides import guard_overrides

guard_overrides()
