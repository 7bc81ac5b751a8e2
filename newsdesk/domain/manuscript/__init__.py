# SPDX-License-Identifier: GPL-3.0-or-later
"""An article while it is edited: its fields, its tree, and one history of steps over all of them."""
