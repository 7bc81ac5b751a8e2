# SPDX-License-Identifier: GPL-3.0-or-later
"""The photos of an article and of the library."""
