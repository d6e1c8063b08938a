/** What a lane is called. */
import { nameCountry, type Speech } from '@/lib/i18n/format'
import { type AuthorityNames, nameValue } from '@/lib/measures/list/value-names'
import type { Lanes } from './lane-choices'
import { type LaneKey, REST } from './lanes'

export function nameLane({ bank, key }: LaneKey, lanes: Lanes, speech: Speech, authorities: AuthorityNames): string {
  if (key === REST) return speech.words.chart.rest
  return bank === 'others' ? nameCountry(key, speech) : nameValue(lanes, key, speech, authorities)
}
