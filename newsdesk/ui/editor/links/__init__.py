# SPDX-License-Identifier: GPL-3.0-or-later
"""Links where they stand: what they lead to, and how they are followed, changed and taken off."""
