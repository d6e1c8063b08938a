-- How many records the chart is of, and of which days
-- $1 = 20261126
-- $2 = 514121210
select
  count(*)::int as total,
  min(b.first_day) as first,
  max(
    greatest(
      b.last_day,
      case
        when b.is_open then $1::int
      end
    )
  ) as last
from
  timeline_bars b
  join measure_index i on i.measure_id = b.measure_id
where
  i.effect = $2::int
