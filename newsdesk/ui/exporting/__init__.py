# SPDX-License-Identifier: GPL-3.0-or-later
"""The site, made from the window."""
