import { expect, it } from 'vitest'
import { wordsIn } from '@/lib/i18n/catalogue'
import { GOLDEN } from '@/testing/golden'
import { wholeMeasures } from '../testing/whole-measures.cases'
import { drawThread, plotThread, signsOfThread, type ThreadPlot } from './picture'

const speech = { language: 'en', words: wordsIn('en') } as const
const MEASURES = wholeMeasures(GOLDEN).map(({ measure }) => measure)
const named = (slug: string) => MEASURES.find((measure) => measure.slug === slug) ?? expect.fail(slug)
const HEAD = named('jp-2025-11-takaichi-diet-statement')
const BAN = named('cn-2026-01-dual-use-export-ban-japan')
const PROTEST = named('jp-2026-01-protest-dual-use-ban')
const REFUSED = named('cn-2025-11-g20-li-takaichi-meeting-refused')

const DAYS = { today: '2026-11-28', coverageDay: null }
const plotOf = (...asked: Parameters<typeof plotThread>): ThreadPlot => plotThread(...asked) ?? expect.fail('no plot')
const draw = (plot: ThreadPlot, width = 960) => drawThread(plot, width, 'A <title>', speech)
const heightOf = (svg: string) => Number(svg.match(/height="(\d+)"/)?.[1])

it('each measure has a line below what it answers, and a response has none', () => {
  const plot = plotOf(HEAD, [REFUSED, BAN, PROTEST], DAYS)
  expect(plot.rows.map(({ slug }) => slug)).toEqual([HEAD.slug, REFUSED.slug, BAN.slug])
  expect(heightOf(draw(plot)) - heightOf(draw(plotOf(HEAD, [BAN], DAYS)))).toBe(9)
})

it('is drawn in the colours of the page at any width, and says what it shows', () => {
  const plot = plotOf(HEAD, [REFUSED, BAN], DAYS)
  for (const width of [960, 343]) {
    const svg = draw(plot, width)
    expect(svg).toContain('<title>A &lt;title&gt;</title>')
    expect(svg).toContain('var(--china)')
    expect(svg).toContain('var(--japan)')
    expect(svg).not.toContain('NaN')
  }
})

it('no two days of its axis cover each other, and years have theirs', () => {
  for (const width of [960, 343]) {
    const svg = draw(plotOf(HEAD, [REFUSED, BAN], DAYS), width)
    const labels = [...svg.matchAll(/<text x="([\d.]+)"[^>]*>(\w+ ?\d*)</g)].map(([, x, text = '']) => ({
      x: Number(x),
      text,
    }))
    expect(labels.map(({ text }) => text)).toEqual(expect.arrayContaining(['2026', '2027']))
    // With letters wider than they are reckoned to be.
    const half = ({ text }: { text: string }) => (text.length * 11 * 0.6) / 2
    const sorted = labels.toSorted((a, b) => a.x - b.x)
    for (const [at, label] of sorted.slice(1).entries()) {
      const before = sorted[at] ?? label
      expect(before.x + half(before)).toBeLessThan(label.x - half(label))
    }
  }
})

it('its legend has the signs that it has', () => {
  expect(signsOfThread(plotOf(HEAD, [REFUSED, BAN], DAYS))).toEqual(
    expect.arrayContaining(['china', 'japan', 'in_force', 'done', 'trigger']),
  )
  const alone = signsOfThread(plotOf(null, [BAN], DAYS))
  for (const sign of ['japan', 'done', 'trigger', 'unchecked', 'box']) expect(alone).not.toContain(sign)
})

it('is veiled after the last day that was checked', () => {
  expect(signsOfThread(plotOf(null, [BAN], { ...DAYS, coverageDay: '2026-09-29' }))).toContain('unchecked')
})

it('without measures there is no picture', () => {
  expect(plotThread(HEAD, [PROTEST], DAYS)).toBeNull()
})
