# SPDX-License-Identifier: GPL-3.0-or-later
"""Newsdesk, a desktop newsroom editor."""

__version__ = "0.1.0"
