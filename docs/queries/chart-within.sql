-- How many of them have a part within a window
-- $1 = 20241231
-- $2 = 20261126
-- $3 = 20150101
select
  count(*)::int as count
from
  timeline_bars b
where
  true
  and b.first_day <= $1
  and greatest(
    b.last_day,
    case
      when b.is_open then $2::int
    end
  ) >= $3
