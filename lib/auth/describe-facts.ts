/** What an entry of the log changed, in words. */

import type { Words } from '@/lib/i18n/catalogue'
import { say } from '@/lib/i18n/message'
import { LINK_PURPOSES } from './links'
import type { Facts, LogEntry } from './log'
import { ROLES } from './roles'

function nameValue(key: string, value: Facts[string], { log, roles }: Words['auth']): string {
  const role = ROLES.find((one) => one === value)
  const purpose = LINK_PURPOSES.find((one) => one === value)
  if (key === 'role' && role) return roles[role].label
  if (key === 'purpose' && purpose) return log.purposes[purpose]
  return typeof value === 'boolean' ? (value ? log.yes : log.no) : String(value)
}

/** "role: Viewer → Editor", one for each thing; what was the same before stands once. */
export function describeFacts({ before, after }: Pick<LogEntry, 'before' | 'after'>, { auth }: Words): string[] {
  const keys = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  return keys.map((key) => {
    const [was, is] = [before?.[key], after?.[key]].map((value) => value !== undefined && nameValue(key, value, auth))
    const label = (auth.log.facts as Record<string, string>)[key] ?? key
    return `${label}: ${was && is && was !== is ? say(auth.log.became, { before: was, after: is }) : is || was}`
  })
}
