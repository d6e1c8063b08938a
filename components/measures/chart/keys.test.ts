import type { KeyboardEvent } from 'react'
import { describe, expect, it } from 'vitest'
import { STEPS } from '@/lib/measures/chart/layout/walk'
import { handleKeys, type KeyActions } from './keys'

/** What a key does, in words; and whether the browser was kept from doing its own. */
function press(
  key: string,
  change: Partial<Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey'>> = {},
  inside = false,
) {
  const done: string[] = []
  const note = (name: string) => (value?: unknown) => void done.push(value === undefined ? name : `${name} ${value}`)
  const actions: KeyActions = {
    ...{ onStep: note('step'), onShift: note('shift'), onZoom: note('zoom'), onFit: note('fit') },
    ...{ onChain: note('chain'), onBack: note('back'), onPin: note('pin') },
    ...{ onOpen: note('open'), onLeave: note('leave') },
  }
  const chart = new EventTarget()
  let isKept = false
  const event = {
    ...{ key, ctrlKey: false, metaKey: false, altKey: false, ...change },
    ...{ currentTarget: chart, target: inside ? new EventTarget() : chart },
    preventDefault: () => {
      isKept = true
    },
  }
  handleKeys(actions)(event as unknown as KeyboardEvent)
  return { done, isKept }
}

describe('a key of the chart', () => {
  it.each([
    ['ArrowLeft', 'step left'],
    ['ArrowRight', 'step right'],
    ['ArrowUp', 'step up'],
    ['ArrowDown', 'step down'],
    ['Home', 'step home'],
    ['End', 'step end'],
    ['PageUp', 'shift -0.8'],
    ['PageDown', 'shift 0.8'],
    // Both signs of the key, with and without Shift.
    ['+', 'zoom 2'],
    ['=', 'zoom 2'],
    ['-', 'zoom 0.5'],
    ['_', 'zoom 0.5'],
    ['0', 'fit'],
    ['a', 'chain true'],
    ['A', 'chain true'],
    ['r', 'chain false'],
    ['R', 'chain false'],
    ['Backspace', 'back'],
    [' ', 'pin'],
    ['Enter', 'open'],
    ['Escape', 'leave'],
  ])('%s: %s', (key, expected) => {
    expect(press(key)).toEqual({ done: [expected], isKept: true })
  })

  it('is there for every step', () => {
    const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']
    expect(keys.flatMap((key) => press(key).done).sort()).toEqual(STEPS.map((step) => `step ${step}`).sort())
  })
})

describe('another key', () => {
  it.each(['Tab', 'b', '1', 'F5', 'Delete'])('is left to the browser: %j', (key) => {
    expect(press(key)).toEqual({ done: [], isKept: false })
  })

  it.each(['ctrlKey', 'metaKey', 'altKey'] as const)('is one with %s, whatever it is', (modifier) => {
    for (const key of ['0', '+', 'a', 'r', 'ArrowLeft', 'Enter']) {
      expect(press(key, { [modifier]: true })).toEqual({ done: [], isKept: false })
    }
  })

  it('is one that goes to something within the chart', () => {
    for (const key of ['Enter', 'Escape', 'ArrowLeft'])
      expect(press(key, {}, true)).toEqual({ done: [], isKept: false })
  })
})
