# SPDX-License-Identifier: GPL-3.0-or-later
"""What other programs put on the clipboard, read to the tree."""
