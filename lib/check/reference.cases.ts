/** A small reference by hand: one of everything that a line can touch. */

import { termKey } from '@/lib/search/find-terms'
import { fold } from '@/lib/search/fold'
import type { CheckedEntity, CheckedRecord, CheckReference } from './types'

const record = (
  slug: string,
  scope: CheckedRecord['scope'] = [],
  more: Partial<CheckedRecord> = {},
): CheckedRecord => ({
  slug,
  version: 1,
  title: { en: `Title of ${slug}` },
  imposer: 'CN',
  scope,
  spans: [{ status: 'in_force', from: '2026-01-06', to: null, basis: 'stated', approximate: false }],
  events: [{ date: '2026-01-06' }],
  lastSeenOn: null,
  reach: { through: '2026-09-29', basis: 'data_set' },
  licences: [],
  ...more,
})

const entity = (slug: string, en: string, more: Partial<CheckedEntity> = {}): CheckedEntity => ({
  slug,
  name: { en },
  aliases: [],
  parent: null,
  identifiers: {},
  listings: [],
  ...more,
})
const namedBy = (...slugs: string[]) => slugs.map((slug) => ({ slug, spans: null }))

const subject = (key: string, terms: string[], slugs: string[], codes: string[] = []) => ({
  key,
  shown: terms,
  sought: terms.map((term) => ` ${fold(term)} `),
  typed: terms.map((term) => termKey(fold(term))),
  codes,
  slugs,
})

export const REFERENCE: CheckReference = {
  format: 'measureline-reference/1',
  version: 7,
  since: '2026-10-01T08:00:00.000Z',
  register: { through: '2026-09-29', basis: 'data_set' },
  authorities: [
    {
      key: 'mofcom',
      name: { en: 'Ministry of Commerce' },
      abbreviation: 'MOFCOM',
      look: { through: '2026-07-31', how: 'official_notices' },
      records: { name: 3, code: 2, subject: 5 },
    },
    {
      key: 'meti',
      name: { en: 'Ministry of Economy' },
      abbreviation: 'METI',
      look: { through: '2025-11-11', how: 'press' },
      records: { name: 1, code: 0, subject: 1 },
    },
    { key: 'iaea', name: { en: 'IAEA' }, abbreviation: null, look: null, records: { name: 0, code: 0, subject: 1 } },
  ],
  records: [
    record('control-list', [], {
      licences: [{ en: 'No licence is given to whom it names.' }],
      imposer: 'CN',
    }),
    record('watch-list'),
    record('chapter-85', [{ scheme: 'HS2022', code: '85', label: 'Label of 85' }]),
    record('magnets', [{ scheme: 'HS2022', code: '8505.11', label: 'Label of 8505.11' }]),
    record('carbides', [{ scheme: 'CN-DUAL-USE', code: '1C101.d', label: 'Label of 1C101.d' }], {
      spans: [
        { status: 'in_force', from: '2024-01-01', to: '2025-01-01', basis: 'stated', approximate: false },
        { status: 'ended', from: '2025-01-01', to: null, basis: 'stated', approximate: false },
      ],
    }),
    record('all-dual-use', [{ scheme: 'FREE', code: 'all-dual-use', label: 'Label of all-dual-use' }]),
    record('seafood-ban'),
  ],
  entities: [
    entity('mhi', 'Mitsubishi Heavy Industries', { aliases: ['三菱重工業株式会社', 'MHI'] }),
    entity('shipbuilding', 'Mitsubishi Shipbuilding Co., Ltd.', {
      parent: 'mhi',
      listings: namedBy('control-list', 'watch-list'),
    }),
    entity('jaxa', 'Japan Aerospace Exploration Agency', {
      aliases: ['JAXA', '宇宙航空研究開発機構'],
      identifiers: { houjin: '9012405001241' },
      listings: namedBy('control-list'),
    }),
  ],
  subjects: [
    subject('scallop', ['scallop', 'scallops', 'ホタテ', '扇贝'], ['seafood-ban'], ['030721']),
    subject('anime', ['anime', 'アニメ'], []),
  ],
}
