/** Answers the request for what the register changed, as data. */
import { changesHref, parseChanges, type ToldSave } from '@/lib/measures/history/changes'
import 'server-only'
import { pathTo } from '@/lib/addresses'
import { answerJson } from '@/lib/answers/json'
import { answerOrPostpone } from '@/lib/answers/postpone'
import { answerProblem } from '@/lib/answers/refuse'
import { dayOfRequest } from '@/lib/guard/request-day'
import { formatDate, type Speech } from '@/lib/i18n/format'
import { type FoundChanges, listChanges } from '@/lib/measures/store/changes'
import { lastPage } from '@/lib/paging'
import { settings } from '@/lib/settings'
import { filterKeysOf } from '../list-state'

/** Of several records how many, and the way to each; of one what it was. */
function tellSave(save: ToldSave, { asked }: FoundChanges, url: string) {
  const { at, author, reason, release, versions, recorded, slug, title, version, changes } = save
  const head = { at, author, reason, release, recorded, changed: versions - recorded }
  if (versions === 1) return { ...head, record: { slug, title, version }, fields: changes }
  const each = { ...asked, since: null, at, filter: { ...asked.filter, page: 1 } }
  return { ...head, all: url + changesHref(each, pathTo('changesData')) }
}

function tellChanges(found: FoundChanges, speech: Speech, url: string) {
  const { asked, total, records, saves } = found
  const { filter, since, at } = asked
  const { page, perPage } = filter
  const hasMore = page < lastPage({ perPage, total })
  const next = { ...asked, filter: { ...filter, page: page + 1 } }
  return {
    ...{ filter: filterKeysOf(filter), since: since?.from ?? null, at },
    /** As pages write it. */
    sinceText: since && formatDate(since.day, speech),
    ...{ unit: at ? 'records' : 'saves', total, records, page, perPage },
    permalink: url + changesHref(asked),
    next: hasMore ? url + changesHref(next, pathTo('changesData')) : null,
    changes: saves.map((save) => tellSave(save, found, url)),
  }
}

/** A page of the changes of a list. 400 names what means nothing. */
export async function answerChanges(request: Request, speech: Speech): Promise<Response> {
  const day = dayOfRequest()
  const { asked, problems } = parseChanges(new URL(request.url).searchParams, day)
  if (problems.length > 0) return answerProblem({ kind: 'meaningless', problems }, request, speech)
  return answerOrPostpone(request, speech, async () =>
    answerJson(tellChanges(await listChanges(asked, day), speech, settings().url), 'kept'),
  )
}
