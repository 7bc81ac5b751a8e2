# SPDX-License-Identifier: GPL-3.0-or-later
"""Which backups stay as they grow old."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.domain.backups import Rotation, kept

ALMATY = ZoneInfo("Asia/Almaty")
NEW_YORK = ZoneInfo("America/New_York")

moments = st.lists(
    st.datetimes(datetime(2024, 1, 1), datetime(2026, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - made aware there
    max_size=80,
)
crowded = st.lists(st.integers(0, 60 * 24 * 40), max_size=80).map(
    lambda minutes: [datetime(2025, 3, 1, tzinfo=UTC) + timedelta(minutes=each) for each in minutes]
)
plans = st.builds(Rotation, *(st.integers(0, 5) for _ in range(5)))
zones = st.sampled_from([UTC, ALMATY, NEW_YORK])


@given(found=moments | crowded, zone=zones, plan=plans)
def test_the_newest_always_stays(found: list[datetime], zone: ZoneInfo, plan: Rotation) -> None:
    assert not found or max(found) in kept(found, zone, plan)


@given(found=moments | crowded, zone=zones, plan=plans)
def test_rotating_again_removes_nothing_more(found: list[datetime], zone: ZoneInfo, plan: Rotation) -> None:
    once = kept(found, zone, plan)
    assert once <= set(found)
    assert kept(once, zone, plan) == once


@given(found=moments | crowded, zone=st.sampled_from([UTC, ALMATY]), plan=plans)
def test_each_period_that_is_kept_has_a_backup(found: list[datetime], zone: ZoneInfo, plan: Rotation) -> None:
    stays = {each.astimezone(zone) for each in kept(found, zone, plan)}
    local = {each.astimezone(zone) for each in found}
    for count, period in (
        (plan.hours, "%Y-%m-%d %H"),
        (plan.days, "%Y-%m-%d"),
        (plan.weeks, "%G-%V"),
        (plan.months, "%Y-%m"),
    ):
        newest = sorted({each.strftime(period) for each in local}, reverse=True)[:count]
        assert set(newest) <= {each.strftime(period) for each in stays}


@given(found=moments | crowded, zone=zones, plan=plans)
def test_rotating_after_each_backup_leaves_what_rotating_once_leaves(
    found: list[datetime], zone: ZoneInfo, plan: Rotation
) -> None:
    stays: frozenset[datetime] = frozenset()
    for each in sorted(found):
        stays = kept(stays | {each}, zone, plan)
    assert stays == kept(found, zone, plan)


@given(found=moments | crowded, zone=zones, plan=plans)
def test_no_more_stay_than_the_plan_says(found: list[datetime], zone: ZoneInfo, plan: Rotation) -> None:
    most = max(1, plan.newest) + plan.hours + plan.days + plan.weeks + plan.months
    assert len(kept(found, zone, plan)) <= most


@pytest.mark.parametrize("years", [1, 3])
def test_a_year_of_daily_backups_is_a_week_of_days_a_month_of_weeks_and_a_year_of_months(years: int) -> None:
    start = datetime(2023, 1, 1, 4, tzinfo=UTC)
    found = [start + timedelta(days=each) for each in range(365 * years)]
    stays = sorted(kept(found, ALMATY))
    assert stays[-7:] == found[-7:]
    assert len({(each.year, each.month) for each in stays}) == 12
    assert len(stays) <= 22
