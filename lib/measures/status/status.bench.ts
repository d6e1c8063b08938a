import { bench, describe } from 'vitest'
import { shiftDay } from '@/lib/epoch-day'
import type { FoldEvent } from '../types'
import { foldStatus } from './status'

/** A duty that is suspended and resumed over and over. */
const eventsOf = (count: number): FoldEvent[] =>
  Array.from({ length: count }, (_, index) => ({
    type: index % 2 === 0 ? 'entered_into_force' : 'suspended',
    date: shiftDay('2010-01-01', index * 7),
    until: null,
  }))

describe('the fold: ten times the events', () => {
  for (const count of [10, 100]) bench(`${count} events`, () => void foldStatus('measure', eventsOf(count)))
})
