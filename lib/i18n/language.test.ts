import { expect, it } from 'vitest'
import { chooseLanguage } from './language'

it.each([
  [{}, 'en'],
  [{ param: 'en' }, 'en'],
  [{ param: 'tlh', cookie: 'en' }, 'en'],
  [{ acceptLanguage: 'en-GB,en;q=0.8' }, 'en'],
  [{ acceptLanguage: 'tlh;q=0.9, *;q=0.1' }, 'en'],
  [{ acceptLanguage: ';;;,=,q' }, 'en'],
  [{ param: '<script>', cookie: '', acceptLanguage: null }, 'en'],
] as const)('%j speaks %s', (asked, language) => {
  expect(chooseLanguage(asked)).toBe(language)
})
