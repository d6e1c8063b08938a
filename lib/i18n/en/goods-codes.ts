/** Codes of goods and technology, as what a list is asked for and found by; and what is against all countries. */
export const goodsCodeWords = {
  touching: 'touching <join>{names}, | or </join>',
  codeChip: 'code: {name}',
  /** Why a record of the list is there. */
  touched: {
    exact: 'matched by the code {name}',
    narrower: 'matched by the narrower code {name}',
    broader: 'matched by the broader code {name}',
  },
  /** A code in words that means all of a list. */
  touchedByAll: 'matched as part of a whole list: {name}',
  orEveryone: 'or {name}',
  everyoneOffer:
    '{n, plural, one {+ # that applies to all countries, {among} among them} other {+ # that apply to all countries, {among} among them}}',
  everyoneInclude: 'include',
} as const
