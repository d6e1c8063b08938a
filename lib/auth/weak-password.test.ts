import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { weaknessOf } from './weak-password'

const ADA = { name: 'Ada Lovelace', email: 'a.lovelace@analytical.example.org' }

const COMMON = gunzipSync(readFileSync('lib/auth/common-passwords.txt.gz')).toString().trimEnd().split('\n')

it('refuses each of the 10,000 commonest, whatever their case', () => {
  expect(COMMON).toHaveLength(10_000)
  expect(COMMON.filter((password) => password.length < 12)).toEqual([])
  expect(COMMON.filter((password) => weaknessOf(password, ADA) !== 'common_password')).toEqual([])
  expect(weaknessOf('1QAZ2wsx3EDC', ADA)).toBe('common_password')
})

it.each([
  'Ada Lovelace',
  'adalovelace1815',
  'Lovelace-Ada-12',
  'a.lovelace@analytical.example.org',
  'A.Lovelace@analytical',
  'ＡＤＡ　ＬＯＶＥＬＡＣＥ',
  'lovelacelovelace',
  'measureline2026',
])('refuses %j, which says who it is', (password) => {
  expect(weaknessOf(password, ADA)).toBe('own_password')
})

it.each([
  'correct horse battery',
  'ada and three engines',
  '!!!!!!!!!!!!',
  '稀土出口管制清单第十二号',
  'Xk2 9fQ vv71 pp',
])('takes %j', (password) => {
  expect(weaknessOf(password, ADA)).toBeNull()
})

it('asks nothing more of whoever has no name of three letters', () => {
  expect(weaknessOf('correct horse battery', { name: '王', email: 'w@x.cn' })).toBeNull()
})
