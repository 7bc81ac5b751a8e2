# SPDX-License-Identifier: GPL-3.0-or-later
"""Fields that hold one value of an article each."""
