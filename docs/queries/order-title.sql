-- By what the record alone knows: sort=title
select
  i.measure_id
from
  measure_index i
  join measures m on m.id = i.measure_id
where
  true
order by
  lower(coalesce(m.title ->> 'en', m.title ->> 'ja', m.title ->> 'zh')) asc nulls last,
  i.slug asc
limit
  50
