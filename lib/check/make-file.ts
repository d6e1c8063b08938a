/** The file of a check that was made. */
import { askedText } from './asked-lines'
import {
  CHECK_FORMAT,
  type CheckContent,
  type CheckFile,
  type CheckResult,
  type CheckRun,
  hashContent,
  hashText,
} from './check-file'
import { tellTouches } from './tell-touch'
import type { CheckReference } from './types'

export function resultsOf({ lines, day, reference }: Pick<CheckRun, 'lines' | 'day' | 'reference'>): CheckResult[] {
  const records = new Map(reference.records.map((record) => [record.slug, record]))
  return lines.map(({ line, state, reason, touches }) => ({
    line: line.number,
    state,
    reason,
    touches: tellTouches(touches, records, day).map(({ record, rule, told, covered }) => ({
      record: record.slug,
      version: record.version,
      rule,
      status: told?.status ?? 'none',
      basis: told?.basis ?? null,
      covered,
    })),
  }))
}

const coverageOf = ({ authorities }: CheckReference): CheckFile['data']['coverage'] =>
  authorities.flatMap(({ key, look }) => (look ? [{ authority: key, through: look.through, how: look.how }] : []))

export async function makeCheckFile(run: CheckRun): Promise<CheckFile> {
  const { reference, lines, day, made } = run
  const { register } = reference
  const content: CheckContent = {
    format: CHECK_FORMAT,
    made,
    day,
    data: {
      version: reference.version,
      since: reference.since,
      through: register?.through ?? null,
      basis: register?.basis ?? null,
      coverage: coverageOf(reference),
    },
    asked: { lines: lines.length, sha256: await hashText(askedText(lines.map(({ line }) => line))) },
    results: resultsOf(run),
  }
  return { ...content, sha256: await hashContent(content) }
}
