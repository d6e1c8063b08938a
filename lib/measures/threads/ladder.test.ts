import { describe, expect, it } from 'vitest'
import type { RelationType } from '../codes'
import { type LadderRecord, layoutLadder, recordsOn } from './ladder'

const record = (slug: string, firstOn: string, ...answers: string[]): LadderRecord => ({
  slug,
  title: { en: slug },
  kind: slug.endsWith('protest') ? 'response' : 'measure',
  imposer: slug.slice(0, 2).toUpperCase(),
  effect: 'restrictive',
  firstOn,
  spans: [],
  events: [],
  lastSeenOn: null,
  relations: answers.map((answered) => ({ type: 'responds_to' as RelationType, slug: answered })),
})

const HEAD = record('jp-remark', '2025-11-07')
const drawn = (head: LadderRecord | null, records: LadderRecord[]) =>
  layoutLadder(head, records).rungs.map(({ record: { slug }, shore, lag, answers }) => [
    ...[slug, shore, lag],
    ...answers.map((answer) => `${answer.record.slug} +${answer.lag}`),
  ])

describe('below what it answers', () => {
  it('a ladder has answers by their days, and beside each what the other side answered', () => {
    const records = [
      record('cn-ban', '2026-01-06', 'jp-remark'),
      record('jp-protest', '2026-01-08', 'cn-ban', 'cn-warning'),
      record('cn-warning', '2025-11-14', 'jp-remark'),
    ]
    expect(drawn(HEAD, records)).toEqual([
      ['cn-warning', 'china', 7],
      ['cn-ban', 'china', 60, 'jp-protest +2'],
    ])
  })

  it('what answers nothing of it does not stand, and the head not twice', () => {
    const records = [HEAD, record('cn-other', '2025-12-01'), record('cn-ban', '2026-01-06', 'jp-remark')]
    expect(drawn(HEAD, records)).toEqual([['cn-ban', 'china', 60]])
  })

  it('a month is so many days after nothing', () => {
    expect(drawn(HEAD, [record('cn-cut', '2025-11', 'jp-remark')])).toEqual([['cn-cut', 'china', null]])
  })
})

describe('above what answers it', () => {
  const above = (head: LadderRecord, records: LadderRecord[]) =>
    layoutLadder(head, records).before.map(({ record: { slug }, shore, lag }) => [slug, shore, lag])
  const ban = record('cn-ban', '2026-01-06', 'jp-remark', 'jp-plan')

  it('stands what it answers, with the days that are between them', () => {
    const records = [HEAD, record('jp-plan', '2026-01'), record('jp-protest', '2026-01-08', 'cn-ban')]
    expect(above(ban, records)).toEqual([
      ['jp-remark', 'japan', -60],
      ['jp-plan', 'japan', null],
    ])
    expect(drawn(ban, records)).toEqual([['jp-protest', 'japan', 2]])
  })

  it('what answers it as well stands below alone', () => {
    const records = [record('jp-remark', '2025-11-07', 'cn-ban')]
    expect(above(ban, records)).toEqual([])
    expect(drawn(ban, records)).toEqual([['jp-remark', 'japan', null]])
  })
})

describe('by itself', () => {
  it('each record is a rung or an answer, once', () => {
    const records = [
      record('jp-licences', '2023-05-23'),
      record('cn-protest', '2023-05-23', 'jp-licences'),
      record('cn-export-ban', '2023-07-03', 'cn-protest'),
      record('us-plan', '2023-08-01'),
    ]
    const ladder = layoutLadder(null, records)
    expect(new Set(recordsOn(ladder).map(({ slug }) => slug)).size).toBe(records.length)
    expect(recordsOn(ladder)).toHaveLength(records.length)
    expect(drawn(null, records)).toEqual([
      ['jp-licences', 'japan', null, 'cn-protest +0'],
      ['cn-export-ban', 'china', null],
      ['us-plan', 'japan', null],
    ])
  })
})
