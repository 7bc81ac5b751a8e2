# SPDX-License-Identifier: GPL-3.0-or-later
"""The Markdown of an article, to be edited as it is: another view of the same tree, with the same history."""
