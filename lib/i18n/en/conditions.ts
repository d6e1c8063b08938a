import type { Facet } from '@/lib/measures/list/keys'
import type { Labels } from '../codes'
import { goodsCodeWords } from './goods-codes'

/** A name as it stands, and set apart as a word of a code. */
const NAME = '{name}'
const QUOTED = '“{name}”'
/** The values of one facet: any of them. */
const ANY = '<join>{values}, | or </join>'

/** What a list is narrowed by, in its sentence and as chips. */
export const conditionWords = {
  ...goodsCodeWords,
  /** How the sentence writes the name of a value. */
  named: {
    kind: NAME,
    imposer: NAME,
    target: NAME,
    status: NAME,
    basis: NAME,
    lastSeen: NAME,
    category: QUOTED,
    effect: QUOTED,
    formality: QUOTED,
    acknowledgement: QUOTED,
    confirmation: QUOTED,
    authority: NAME,
    instrument: NAME,
    entities: NAME,
    scope: QUOTED,
    heading: QUOTED,
    sourceKind: QUOTED,
    official: NAME,
    relations: NAME,
    year: NAME,
  } as const satisfies Labels<Facet>,
  oneOfMany: 'one of {number}',
  /** What is counted, and its conditions. */
  sentence: '<capital><join>{phrases}, </join></capital>{split}{apart}',
  subject: '<join>{phrases} </join>',
  /** What the values of a facet say together. */
  facetPhrase: {
    kind: `of the kind ${ANY}`,
    imposer: `by ${ANY}`,
    target: `against ${ANY}`,
    status: `${ANY} today`,
    basis: `with a status that is ${ANY}`,
    lastSeen: ANY,
    category: `in the category ${ANY}`,
    effect: `with effect ${ANY}`,
    formality: `with formality ${ANY}`,
    acknowledgement: `with acknowledgement ${ANY}`,
    confirmation: `with confirmation ${ANY}`,
    authority: `issued by ${ANY}`,
    instrument: ANY,
    entities: ANY,
    scope: `on goods of ${ANY}`,
    heading: `on goods of ${ANY}`,
    sourceKind: `with a source of the kind ${ANY}`,
    official: ANY,
    relations: ANY,
    year: `with an event in ${ANY}`,
  } as const satisfies Labels<Facet>,
  not: 'not {phrase}',
  /** The value of a record that has none. */
  noValue: '(none)',
  noValueOf: { basis: 'not established', lastSeen: 'that need not be seen' } as const satisfies Partial<Labels<Facet>>,
  yesNo: {
    instrument: { yes: 'with a legal document', no: 'without a legal document' },
    entities: { yes: 'naming companies or persons', no: 'naming nobody' },
    official: { yes: 'resting on an official source', no: 'without an official source' },
    relations: { yes: 'linked to other records', no: 'linked to no other record' },
  },
  /** One condition each, with a link that takes it away. */
  chips: 'Conditions',
  chip: {
    kind: 'kind: {name}',
    imposer: 'by {name}',
    target: 'against {name}',
    status: '{name} today',
    basis: 'status {name}',
    lastSeen: NAME,
    category: NAME,
    effect: 'effect: {name}',
    formality: 'formality: {name}',
    acknowledgement: 'acknowledgement: {name}',
    confirmation: 'confirmation: {name}',
    authority: 'issued by {name}',
    instrument: NAME,
    entities: NAME,
    scope: 'goods: {name}',
    heading: 'goods: {name}',
    sourceKind: 'source: {name}',
    official: NAME,
    relations: NAME,
    year: 'in {name}',
  } as const satisfies Labels<Facet>,
  /** The way to the opposite of a condition; `short` alone is seen. */
  turn: {
    exclude: { label: 'not {phrase}', short: 'not' },
    include: { label: 'only {phrase}', short: 'only' },
  },
} as const
