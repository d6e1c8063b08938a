import { formatCount, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import type { Figure } from './types'

/** A figure as its source gives it: "about 80%", "over 120 billion USD", "715,700". Bare of its unit where that stands beside it. */
export function formatValue(
  { value, qualifier }: Pick<Figure, 'value' | 'qualifier'>,
  unit: string,
  speech: Speech,
): string {
  const { indicators: words } = speech.words
  const number = formatCount(value, speech).replace('-', '−')
  const measured = say(words.units[unit] ?? '{value}', { value: number })
  if (qualifier === '~') return say(words.about, { value: measured })
  return qualifier === '>' ? say(words.over, { value: measured }) : measured
}

/** The same with its unit, for where nothing beside it says that. */
export function formatValueWithUnit(figure: Pick<Figure, 'value' | 'qualifier'>, unit: string, speech: Speech): string {
  const value = formatValue(figure, unit, speech)
  return speech.words.indicators.units[unit] ? value : `${value} ${unit}`
}
