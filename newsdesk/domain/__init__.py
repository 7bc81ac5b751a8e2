# SPDX-License-Identifier: GPL-3.0-or-later
"""The newsroom's nouns and rules as frozen values. Pure: no I/O."""
