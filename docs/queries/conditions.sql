-- Conditions of every sort
-- $1 = 20261126
-- $2 = 255323004
-- $3 = [40124985]
-- $4 = 20261126
-- $5 = 255323004
-- $6 = [40124985,657518502,-1954419269]
-- $7 = -103001481
-- $8 = 20251126
-- $9 = -904018683
-- $10 = -1833248250
-- $11 = [-103001481]
-- $12 = 20241231
-- $13 = [40124985,657518502]
-- $14 = 20150101
-- $15 = 20261126
-- $16 = 20140101
select
  i.measure_id
from
  measure_index i
where
  case
    when coalesce(i.span_terms[width_bucket($1::int, i.span_from)], $2::int) = any ($3::int[]) then true
    else false
  end
  and not (
    case
      when case
        when i.last_seen is null
        or coalesce(i.span_terms[width_bucket($4::int, i.span_from)], $5::int) <> all ($6::int[]) then $7::int
        when i.last_seen < $8 then $9::int
        else $10::int
      end = any ($11::int[]) then true
      else false
    end
  )
  and i.ended_to <= $12
  and exists (
    select
      1
    from
      unnest(i.span_from, i.span_terms) with ordinality s ("from", term, place)
    where
      s.term = any ($13::int[])
      and true
      and coalesce(i.span_from[s.place + 1] > $14, true)
  )
  and width_bucket($15::int, i.span_from) > width_bucket($16::int, i.span_from)
order by
  i.first_on desc,
  i.slug desc
limit
  50
