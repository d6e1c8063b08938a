/** What an editor decides of what a data release says. */
import 'server-only'
import { findUntaken } from '@/lib/measures/form/reconcile'
import type { FieldChange } from '@/lib/measures/history/revision'
import { toInput } from '@/lib/measures/record'
import { measureSchema } from '@/lib/measures/schema'
import type { Issue, SavedMeasure } from '@/lib/measures/store/refusal'
import type { Author } from '@/lib/measures/store/rows'
import { updateMeasureWithin } from '@/lib/measures/store/save'
import { inTransaction } from '@/lib/measures/store/transaction'
import { readForUpdate } from '@/lib/measures/store/versions'

export type ReleaseAnswer = {
  /** The difference that the editor saw, and the version of its record. */
  id: number
  slug: string
  version: number
  /** The fields of which the release's text is taken; of the others the record's own stays. */
  taken: readonly string[]
  /** Of the new version, by the release that it takes from. */
  reasonOf: (release: string) => string
}
/** `answered`: somebody was quicker, or a newer release says something else. `unfit`: the mixture is no record. */
export type Unanswered = { ok: false; reason: 'answered' } | { ok: false; reason: 'unfit'; issues: Issue[] }

/** Saves what is taken as a version of its own, and never asks again. */
export const answerDifference = ({ id, slug, version, taken, reasonOf }: ReleaseAnswer, author: Author) =>
  inTransaction(async (tx): Promise<SavedMeasure | Unanswered> => {
    const open = await tx.releaseDifference.findFirst({ where: { id, answeredAt: null, measure: { slug } } })
    if (!open) return { ok: false, reason: 'answered' }
    const input = toInput(await readForUpdate(tx, slug, version))
    const changes = findUntaken(input, open.changes as unknown as FieldChange[])
    const news = changes.filter(({ field }) => taken.includes(field))
    const given = Object.fromEntries(news.map(({ field, theirs }) => [field, theirs]))
    const answer = {
      answeredAt: new Date(),
      authorId: author.id,
      author: author.name,
      taken: news.map(({ field }) => field),
    }
    if (news.length === 0) {
      await tx.releaseDifference.update({ where: { id }, data: answer })
      return { ok: true, slug, version }
    }
    const merged = measureSchema.safeParse({ ...input, ...given })
    if (!merged.success) {
      const issues = merged.error.issues.map(({ path, message }) => ({ path: path as Issue['path'], code: message }))
      return { ok: false, reason: 'unfit', issues }
    }
    const saved = await updateMeasureWithin(
      tx,
      { slug, version, input: merged.data, reason: reasonOf(open.release) },
      [],
      author,
    )
    await tx.releaseDifference.update({ where: { id }, data: answer })
    return saved
  })
