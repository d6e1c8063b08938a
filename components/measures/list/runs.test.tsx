import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Run } from '@/lib/measures/list/text/runs'
import { drawRuns } from './runs'

const draw = (...runs: Run[]) => renderToStaticMarkup(drawRuns(runs))
const textOf = (markup: string) => markup.replaceAll(/<[^>]*>/g, '').replaceAll('\u00a0', ' ')

describe('the idioms of the look', () => {
  it('give a party the colour of its side', () => {
    expect(draw(['party', 'HK', 'Hong Kong'], ', ', ['party', 'KR', 'South Korea'])).toBe(
      '<span class="text-china">Hong Kong</span>, <span class="text-other">South Korea</span>',
    )
  })
  it('keep the sign of a status beside its name', () => {
    const markup = draw(['status', 'in_force', 'in force'])
    expect(textOf(markup)).toBe('● in force')
    expect(markup).toContain('<span aria-hidden="true">●\u00a0</span><span>in force</span>')
    expect(draw(['status', 'none', 'not established'])).toContain('text-muted')
  })
  it('say the kind of all but measures, in the colour of who acts', () => {
    expect(draw(['kind', 'measure', 'measure', 'JP'])).toBe('<span aria-hidden="true" class="text-japan">■</span>')
    expect(draw(['kind', 'trigger', 'trigger', 'CN'])).toBe(
      '<span class="text-china" title="trigger"><span aria-hidden="true">◆</span><span class="sr-only">trigger </span></span>',
    )
  })
  it('write dates as machines do', () => {
    expect(draw(['date', '2026-01'])).toBe('<time>2026-01</time>')
  })
  it('lead to a source without telling it of the reader', () => {
    expect(draw(['source', 'https://a.example/', 'A'])).toBe(
      '<a href="https://a.example/" rel="noreferrer nofollow">A</a>',
    )
  })
  it('mark texts with their language, and in them what was found', () => {
    expect(draw({ runs: ['对', ['found', '镓']], lang: 'zh' })).toBe('<span lang="zh">对<mark>镓</mark></span>')
  })
})
