-- What is overdue, by authority: /coverage
-- $1 = 20261126
-- $2 = 20261126
-- $3 = ["mofcom","meti"]
-- $4 = 5
with
  late as (
    select
      t.measure_id,
      min(t.earliest) as since
    from
      timeline_entries t
    where
      t.source = 'overdue'
      and t.earliest <= $1
      and t.latest >= $2
    group by
      1
  ),
  issued as (
    select
      a.authority,
      m.slug,
      m.title,
      count(*) over (
        partition by
          a.authority
      )::int as count,
      row_number() over (
        partition by
          a.authority
        order by
          l.since,
          m.slug collate "C"
      ) as place
    from
      late l
      join measures m on m.id = l.measure_id,
      unnest(m.authorities) a (authority)
    where
      a.authority = any ($3::text[])
  )
select
  authority,
  count,
  json_agg(
    json_build_object('slug', slug, 'title', title)
    order by
      place
  ) as first
from
  issued
where
  place <= $4
group by
  1,
  2
