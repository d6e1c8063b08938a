-- Conditions of every sort
-- $1 = 20261126
-- $2 = [40124985]
-- $3 = 20261126
-- $4 = 20261126
-- $5 = 20261126
-- $6 = 255323004
-- $7 = [40124985]
-- $8 = 20261126
-- $9 = 20261126
-- $10 = 255323004
-- $11 = [40124985,657518502,-1954419269]
-- $12 = -103001481
-- $13 = 20251126
-- $14 = -904018683
-- $15 = -1833248250
-- $16 = [-103001481]
-- $17 = 20241231
-- $18 = [40124985,657518502]
-- $19 = 20150101
-- $20 = 20261126
-- $21 = 20261126
-- $22 = 20140101
-- $23 = 20140101
select
  i.measure_id
from
  measure_index i
where
  (
    (
      i.last_from <= $1::int
      and i.last_status = any ($2::int[])
    )
    or (
      i.last_from > $3::int
      and (
        case
          when i.last_from <= $4::int then i.last_status
          else coalesce(i.span_terms[width_bucket($5::int, i.span_from)], $6::int)
        end
      ) = any ($7::int[])
    )
  )
  and not (
    case
      when (
        case
          when i.last_seen is null
          or (
            case
              when i.last_from <= $8::int then i.last_status
              else coalesce(i.span_terms[width_bucket($9::int, i.span_from)], $10::int)
            end
          ) <> all ($11::int[]) then $12::int
          when i.last_seen < $13 then $14::int
          else $15::int
        end
      ) = any ($16::int[]) then true
      else false
    end
  )
  and i.ended_to <= $17
  and exists (
    select
      1
    from
      unnest(coalesce(i.span_from, array[i.last_from]), coalesce(i.span_terms, array[i.last_status])) with ordinality s ("from", term, place)
    where
      s.term = any ($18::int[])
      and true
      and coalesce(i.span_from[s.place + 1] > $19, true)
  )
  and (
    case
      when i.span_from is null then (i.last_from between 1 and $20::int)::int
      else width_bucket($21::int, i.span_from)
    end
  ) > (
    case
      when i.span_from is null then (i.last_from between 1 and $22::int)::int
      else width_bucket($23::int, i.span_from)
    end
  )
order by
  i.first_on desc,
  i.slug desc
limit
  50
