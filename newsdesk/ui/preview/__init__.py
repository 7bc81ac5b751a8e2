# SPDX-License-Identifier: GPL-3.0-or-later
"""The page as readers will see it."""
