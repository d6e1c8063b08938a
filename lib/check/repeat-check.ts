/** The same check once more: whether it comes out as it did. */
import { askedText } from './asked-lines'
import { type CheckFile, type CheckResult, hashText } from './check-file'
import { makeLineChecker } from './check-line'
import { resultsOf } from './make-file'
import type { AskedLine, CheckReference } from './types'

/** What was asked decides; a record may have another version without saying anything else here. */
const withoutVersions = ({ touches, ...result }: CheckResult) =>
  JSON.stringify([
    result.line,
    result.state,
    result.reason,
    touches.map(({ record, rule, status, basis, covered }) => [record, rule, status, basis, covered]),
  ])

/** `otherInput`: the lines are not those that were asked. Else the numbers of the lines that come out otherwise today. */
export type RepeatedCheck = { otherInput: true } | { otherInput: false; differ: number[] }

export async function repeatCheck(
  file: CheckFile,
  lines: readonly AskedLine[],
  reference: CheckReference,
): Promise<RepeatedCheck> {
  if ((await hashText(askedText(lines))) !== file.asked.sha256) return { otherInput: true }
  const checked = lines.map(makeLineChecker(reference))
  const now = resultsOf({ lines: checked, day: file.day, reference })
  const differ = now.flatMap((result, at) => {
    const then = file.results[at]
    // Lines may have been given other numbers by what stood between them.
    return then && withoutVersions({ ...result, line: then.line }) === withoutVersions(then) ? [] : [result.line]
  })
  return { otherInput: false, differ }
}
