/** What is said instead of an answer: a problem as programs read it (RFC 9457), and a page where a browser shows it. */

import { METHODS } from '@/lib/guard/methods'
import { POLICY_HEADER } from '@/lib/guard/policy'
import type { Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { PLAIN_POLICY, RETRY_SECONDS } from '@/lib/problems/away-page'
import { escapeMarkup, renderPlainPage } from '@/lib/problems/plain-page'

/** `busy`: there was no place, connection or time for it; trying again helps, as it does where the database is away. */
const STATUSES = {
  meaningless: 400,
  foreignForm: 403,
  notFound: 404,
  wrongMethod: 405,
  onlyRead: 405,
  unknownLength: 411,
  tooLarge: 413,
  tooManyValues: 414,
  away: 503,
  busy: 503,
}
type Plain = Exclude<keyof typeof STATUSES, 'meaningless'>
/** A key of an address, and what it was given. */
type MeaninglessValue = { key: string; value: string; why?: keyof Speech['words']['days']['refused'] }
/** `problems` names every value that means nothing. */
export type ProblemKind = { kind: Plain } | { kind: 'meaningless'; problems: readonly MeaninglessValue[] }

const RETRY = { 'Retry-After': String(RETRY_SECONDS) }
const MORE: Partial<Record<Plain | 'meaningless', Record<string, string>>> = {
  wrongMethod: { Allow: METHODS.join(', ') },
  onlyRead: { Allow: 'GET, HEAD' },
  away: RETRY,
  busy: RETRY,
}

/** A name for good, whatever language the rest is in. Nothing is to be found at it. */
const typeOf = (kind: keyof typeof STATUSES) => `tag:measureline,2026:${kind}`

function titleOf(kind: keyof typeof STATUSES, { answers, problems }: Speech['words']): string {
  if (kind === 'notFound') return problems.notFoundTitle
  return kind === 'away' ? problems.awayTitle : answers.titles[kind]
}

function detailOf(problem: ProblemKind, { answers, days, exports, problems }: Speech['words']): string {
  if (problem.kind === 'meaningless') {
    const reasons = [...new Set(problem.problems.flatMap(({ why }) => (why ? [days.refused[why]] : [])))]
    return [...problem.problems.map(({ key, value }) => say(exports.problem, { key, value })), ...reasons].join(' ')
  }
  if (problem.kind === 'onlyRead') return answers.onlyRead
  return problem.kind === 'away' || problem.kind === 'busy' ? exports[problem.kind] : problems[problem.kind]
}

/** Of whoever shows what comes, and does not read it by program. */
export const wantsPage = (accept: string | null | undefined) => /\btext\/html\b/.test(accept ?? '')

export type Said = { status: number; headers: Record<string, string>; body: string }

/** `accept` as whoever asked has sent it. */
export function tellProblem(problem: ProblemKind, speech: Speech, accept: string | null | undefined): Said {
  const { kind, ...more } = problem
  const status = STATUSES[kind]
  const title = titleOf(kind, speech.words)
  const detail = detailOf(problem, speech.words)
  const headers = { 'Cache-Control': 'no-store', ...MORE[kind] }
  if (wantsPage(accept)) {
    const page = renderPlainPage({ title, body: `<p>${escapeMarkup(detail)}</p>` }, speech)
    const typed = { 'Content-Type': 'text/html; charset=utf-8', [POLICY_HEADER]: PLAIN_POLICY }
    return { status, headers: { ...headers, ...typed }, body: page }
  }
  const body = JSON.stringify({ type: typeOf(kind), title, status, detail, ...more })
  return { status, headers: { ...headers, 'Content-Type': 'application/problem+json' }, body }
}

export function answerProblem(problem: ProblemKind, { headers }: { headers: Headers }, speech: Speech): Response {
  const { body, ...head } = tellProblem(problem, speech, headers.get('accept'))
  return new Response(body, head)
}
