# SPDX-License-Identifier: GPL-3.0-or-later
"""Moments in zones, up to both ends of the calendar."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.language.zones import in_zone

_ZONES = st.sampled_from([ZoneInfo(name) for name in ("Asia/Almaty", "America/New_York", "Pacific/Kiritimati", "UTC")])


@given(st.datetimes(timezones=st.just(UTC)), _ZONES)
def test_a_moment_stays_the_same_in_every_zone(moment: datetime, zone: ZoneInfo) -> None:
    assert in_zone(moment, zone) == moment


@pytest.mark.parametrize("zone", ["Asia/Almaty", "America/New_York"])
@pytest.mark.parametrize("moment", [datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)])
def test_the_ends_of_the_calendar_have_a_day_everywhere(moment: datetime, zone: str) -> None:
    assert in_zone(moment, ZoneInfo(zone)).year == moment.year
