# SPDX-License-Identifier: GPL-3.0-or-later
"""What stood before readers, out of the ledger: the page of any moment, and the proof that it stood there."""
