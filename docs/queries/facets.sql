-- The facets of that filter
-- $1 = 20261126
-- $2 = 20261126
-- $3 = 255323004
-- $4 = 20261126
-- $5 = 20261126
-- $6 = 1441604130
-- $7 = 20261126
-- $8 = 20261126
-- $9 = 255323004
-- $10 = [40124985,657518502,-1954419269]
-- $11 = -103001481
-- $12 = 20251126
-- $13 = -904018683
-- $14 = -1833248250
-- $15 = -1778823520
-- $16 = "%export%"
-- $17 = 20200101
-- $18 = 20241231
-- $19 = ["category"]
-- $20 = "heading"
-- $21 = "category"
-- $22 = "heading"
with
  found as materialized (
    select
      i.kind as kind,
      i.imposer as imposer,
      case
        when i.last_from <= $1::int then i.last_status
        else coalesce(i.span_terms[width_bucket($2::int, i.span_from)], $3::int)
      end as status,
      case
        when i.last_from <= $4::int then i.last_basis
        else coalesce(i.span_bases[width_bucket($5::int, i.span_from)], $6::int)
      end as basis,
      case
        when i.last_seen is null
        or (
          case
            when i.last_from <= $7::int then i.last_status
            else coalesce(i.span_terms[width_bucket($8::int, i.span_from)], $9::int)
          end
        ) <> all ($10::int[]) then $11::int
        when i.last_seen < $12 then $13::int
        else $14::int
      end as last_seen,
      i.category as category,
      i.effect as effect,
      i.formality as formality,
      i.acknowledgement as acknowledgement,
      i.confirmation as confirmation,
      i.instrument as instrument,
      i.entities as entities,
      i.official as official,
      i.relations as relations,
      (i.category = $15::int) as held_category,
      i.terms
    from
      measure_index i
    where
      (
        (
          i.grams && array(
            select
              w.word
            from
              search_words w
            where
              w.word like $16
          )
        )
      )
      and i.event_days && int4range ($17::int, $18::int, '[]')
      and true
  )
select
  t.facet,
  t.value,
  coalesce(c.count, 0) as count
from
  facet_terms t
  left join (
    select
      term,
      sum(count)::int as count
    from
      (
        select
          unnest(array[kind, imposer, status, basis, last_seen]) as term,
          count
        from
          (
            select
              kind,
              imposer,
              status,
              basis,
              last_seen,
              count(*) as count
            from
              found
            where
              held_category
            group by
              kind,
              imposer,
              status,
              basis,
              last_seen
          ) grouped
        union all
        select
          unnest(array[effect, formality, acknowledgement, confirmation, instrument]) as term,
          count
        from
          (
            select
              effect,
              formality,
              acknowledgement,
              confirmation,
              instrument,
              count(*) as count
            from
              found
            where
              held_category
            group by
              effect,
              formality,
              acknowledgement,
              confirmation,
              instrument
          ) grouped
        union all
        select
          unnest(array[entities, official, relations]) as term,
          count
        from
          (
            select
              entities,
              official,
              relations,
              count(*) as count
            from
              found
            where
              held_category
            group by
              entities,
              official,
              relations
          ) grouped
        union all
        select
          term,
          count(*) as count
        from
          (
            select
              unnest(terms) as term
            from
              found
            where
              held_category
          ) listed
        group by
          term
      ) counted
    group by
      term
  ) c on c.term = t.id
where
  t.facet <> all ($19::text[])
  and (
    t.facet <> $20
    or c.count > 0
  )
union all
select
  t.facet,
  t.value,
  coalesce(c.count, 0) as count
from
  facet_terms t
  left join (
    select
      term,
      sum(count)::int as count
    from
      (
        select
          unnest(array[category]) as term,
          count
        from
          (
            select
              category,
              count(*) as count
            from
              found
            where
              true
            group by
              category
          ) grouped
      ) counted
    group by
      term
  ) c on c.term = t.id
where
  t.facet = $21
  and (
    t.facet <> $22
    or c.count > 0
  )
