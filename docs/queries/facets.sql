-- The facets of that filter
-- $1 = 20261126
-- $2 = 255323004
-- $3 = 20261126
-- $4 = 1441604130
-- $5 = 20261126
-- $6 = 255323004
-- $7 = [40124985,657518502,-1954419269]
-- $8 = -103001481
-- $9 = 20251126
-- $10 = -904018683
-- $11 = -1833248250
-- $12 = [-1778823520]
-- $13 = "%export%"
-- $14 = 20200101
-- $15 = 20241231
-- $16 = ["category"]
-- $17 = 20261126
-- $18 = 255323004
-- $19 = 20261126
-- $20 = 1441604130
-- $21 = 20261126
-- $22 = 255323004
-- $23 = [40124985,657518502,-1954419269]
-- $24 = -103001481
-- $25 = 20251126
-- $26 = -904018683
-- $27 = -1833248250
-- $28 = "category"
-- $29 = "%export%"
-- $30 = 20200101
-- $31 = 20241231
-- $32 = "category"
select
  t.facet,
  t.value,
  coalesce(c.count, 0) as count
from
  facet_terms t
  left join (
    select
      term,
      count(*)::int as count
    from
      measure_index i,
      unnest(
        i.terms || array[
          coalesce(i.span_terms[width_bucket($1::int, i.span_from)], $2::int),
          coalesce(i.span_bases[width_bucket($3::int, i.span_from)], $4::int),
          case
            when i.last_seen is null
            or coalesce(i.span_terms[width_bucket($5::int, i.span_from)], $6::int) <> all ($7::int[]) then $8::int
            when i.last_seen < $9 then $10::int
            else $11::int
          end
        ]
      ) term
    where
      i.terms && $12::int[]
      and i.measure_id in (
        select
          x.measure_id
        from
          measure_search x
        where
          x.text like $13
      )
      and exists (
        select
          1
        from
          timeline_entries t
        where
          t.measure_id = i.measure_id
          and t.source = 'event'
          and t.latest >= $14
          and t.earliest <= $15
      )
    group by
      term
  ) c on c.term = t.id
where
  t.facet <> all ($16::text[])
union all
select
  t.facet,
  t.value,
  coalesce(c.count, 0)
from
  facet_terms t
  left join (
    select
      term,
      count(*)::int as count
    from
      measure_index i,
      unnest(
        i.terms || array[
          coalesce(i.span_terms[width_bucket($17::int, i.span_from)], $18::int),
          coalesce(i.span_bases[width_bucket($19::int, i.span_from)], $20::int),
          case
            when i.last_seen is null
            or coalesce(i.span_terms[width_bucket($21::int, i.span_from)], $22::int) <> all ($23::int[]) then $24::int
            when i.last_seen < $25 then $26::int
            else $27::int
          end
        ]
      ) term
    where
      term in (
        select
          id
        from
          facet_terms
        where
          facet = $28
      )
      and i.measure_id in (
        select
          x.measure_id
        from
          measure_search x
        where
          x.text like $29
      )
      and exists (
        select
          1
        from
          timeline_entries t
        where
          t.measure_id = i.measure_id
          and t.source = 'event'
          and t.latest >= $30
          and t.earliest <= $31
      )
    group by
      term
  ) c on c.term = t.id
where
  t.facet = $32
