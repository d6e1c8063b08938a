import fc from 'fast-check'
import '@/testing/seed'
import { describe, expect, it } from 'vitest'
import { nameKey, nameText } from './names'

describe('two names are one', () => {
  it.each([
    ['三菱重工業株式会社', '三菱重工业'],
    ['（株）フジタ', 'フジタ'],
    ['㈱ﾌｼﾞﾀ', 'ふじた'],
    ['Terra Drone Corp', 'TERRA DRONE CORPORATION'],
    ['Fujikura Ltd.', 'fujikura K.K.'],
    ['Mitsui & Co., Ltd.', 'Mitsui'],
    ['The Japan Steel Works, Ltd.', 'Japan Steel Works'],
    ['Acquisition, Technology & Logistics Agency', 'Acquisition Technology and Logistics Agency'],
    ['エア・リキード', 'エアリキード'],
    ['深圳市必光贸易有限公司', '深圳市必光貿易'],
    ['江苏雅克科技股份有限公司', '江蘇雅克科技'],
    ['ＩＨＩ', 'IHI Corporation'],
    ['Denka Company Limited', 'Denka'],
  ])('%s and %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other))
  })

  it.each([
    ['Fujikura', 'Fujikura Parachute'],
    ['ENEOS', 'ENEOS Materials'],
    ['三菱重工', '三菱電機'],
    ['Niigata', 'Niigata Power Systems'],
  ])('not %s and %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other))
  })

  it('is something for every name that has a letter, and for a form alone', () => {
    expect(nameText('株式会社')).not.toBe('')
    expect(nameText('Co., Ltd.')).toBe('co')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('Ltd.', '株式会社', 'Inc'), (name, form) => {
        fc.pre(/\p{L}/u.test(name))
        expect(nameKey(name)).not.toBe('')
        expect(nameKey(nameText(name))).toBe(nameKey(name))
        if (nameText(name) !== '' && !/^(the|and)$/.test(nameText(name)))
          expect(nameKey(`${name} ${form}`)).toBe(nameKey(name))
      }),
    )
  })
})
