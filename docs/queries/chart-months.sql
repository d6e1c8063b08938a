-- The overview: dated steps a month
select
  t.earliest / 100 as "from",
  t.latest / 100 as "to",
  count(*)::int as count
from
  timeline_entries t
where
  t.source in ('event', 'also')
  and true
group by
  1,
  2
order by
  1,
  2
