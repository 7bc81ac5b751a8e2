# SPDX-License-Identifier: GPL-3.0-or-later
"""What belongs to an article beside its text."""
