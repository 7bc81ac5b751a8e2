# SPDX-License-Identifier: GPL-3.0-or-later
"""The ways between desk statuses."""

from __future__ import annotations

from newsdesk.domain.article import Status

WAYS: dict[Status, tuple[Status, ...]] = {
    Status.DRAFT: (Status.IN_REVIEW, Status.READY),
    Status.IN_REVIEW: (Status.DRAFT, Status.READY),
    Status.READY: (Status.DRAFT, Status.IN_REVIEW, Status.PUBLISHED),
    Status.PUBLISHED: (Status.WITHDRAWN,),
    Status.WITHDRAWN: (Status.DRAFT, Status.IN_REVIEW, Status.READY, Status.PUBLISHED),
}


def may_pass(current: Status, wanted: Status) -> bool:
    """Whether an article may go from one status to the other in one step (staying is always allowed)."""
    return wanted is current or wanted in WAYS[current]
