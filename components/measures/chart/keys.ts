import type { KeyboardEvent } from 'react'
import type { WalkStep } from '@/lib/measures/chart/layout/walk'

const STEPS: Record<string, WalkStep> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'home',
  End: 'end',
}

export type KeyActions = {
  onStep: (step: WalkStep) => void
  /** A part of what is in view, to the right where positive. */
  onShift: (part: number) => void
  /** Above 1 goes nearer. */
  onZoom: (factor: number) => void
  onFit: () => void
  /** Along the chain: to what the record answers, or to what answered it. */
  onChain: (answers: boolean) => void
  /** To where the chain was entered. */
  onBack: () => void
  /** Its chain stands out. */
  onPin: () => void
  onOpen: () => void
  onLeave: () => void
}

/** What the keys of the chart do. Answers whether the key was one of them. */
function act(key: string, actions: KeyActions): boolean {
  const step = STEPS[key]
  if (step) actions.onStep(step)
  else if (key === 'PageUp') actions.onShift(-0.8)
  else if (key === 'PageDown') actions.onShift(0.8)
  else if (key === '+' || key === '=') actions.onZoom(2)
  else if (key === '-' || key === '_') actions.onZoom(0.5)
  else if (key === '0') actions.onFit()
  else if (key.toLowerCase() === 'a') actions.onChain(true)
  else if (key.toLowerCase() === 'r') actions.onChain(false)
  else if (key === 'Backspace') actions.onBack()
  else if (key === ' ') actions.onPin()
  else if (key === 'Enter') actions.onOpen()
  else if (key === 'Escape') actions.onLeave()
  else return false
  return true
}

export const handleKeys = (actions: KeyActions) => (event: KeyboardEvent) => {
  // The browser's own shortcuts stay its own.
  if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return
  if (act(event.key, actions)) event.preventDefault()
}
