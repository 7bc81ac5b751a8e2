# SPDX-License-Identifier: GPL-3.0-or-later
"""What an article's text is: one frozen tree, and the codecs from and to it. Pure: no I/O."""
