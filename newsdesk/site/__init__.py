# SPDX-License-Identifier: GPL-3.0-or-later
"""The static site: which pages exist, what each is made of, and the writing of what changed."""
