-- The chart, record by record
-- $1 = -541287282
-- $2 = 20241231
-- $3 = 20261126
-- $4 = 20150101
select
  json_build_object('document', v.document, 'derived', v.derived) as stored
from
  measures m
  join versions v on v.measure_id = m.id
  and v.known_to is null
  join (
    select
      b.measure_id,
      b.first_day
    from
      timeline_bars b
      join measure_index i on i.measure_id = b.measure_id
    where
      i.imposer = $1::int
      and b.first_day <= $2
      and greatest(
        b.last_day,
        case
          when b.is_open then $3::int
        end
      ) >= $4
  ) listed on listed.measure_id = m.id
order by
  listed.first_day,
  m.slug collate "C"
