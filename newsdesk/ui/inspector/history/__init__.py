# SPDX-License-Identifier: GPL-3.0-or-later
"""The history of the open article: its time line, what changed between any two states, and the way back."""
