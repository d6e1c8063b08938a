import { expect, it } from 'vitest'
import { describeAddress, forWriting, parseDatabaseAddress } from './database-address'

it.each([
  ['postgres://u:p@h:1/d', ['postgres://u:p@h:1/d'], 'any'],
  ['postgresql://h/d?sslmode=disable', ['postgresql://h/d?sslmode=disable'], 'any'],
  ['postgres:///d?host=/run/postgresql', ['postgres:///d?host=/run/postgresql'], 'any'],
  ['postgres://u:p@h:1/d?target_session_attrs=read-write', ['postgres://u:p@h:1/d'], 'writable'],
  [
    'postgres://u:p@a:1,b:2/d?target_session_attrs=primary',
    ['postgres://u:p@a:1/d', 'postgres://u:p@b:2/d'],
    'writable',
  ],
  [
    'postgres://u:p@a,[::1]:2,c/d?sslmode=disable&target_session_attrs=standby',
    [
      'postgres://u:p@a/d?sslmode=disable',
      'postgres://u:p@[::1]:2/d?sslmode=disable',
      'postgres://u:p@c/d?sslmode=disable',
    ],
    'standby',
  ],
  ['postgres://u:a%2Cb@a,b/d', ['postgres://u:a%2Cb@a/d', 'postgres://u:a%2Cb@b/d'], 'any'],
])('reads %s', (text, servers, wanted) => {
  expect(parseDatabaseAddress(text)).toEqual({ servers, wanted })
})

it.each([
  'measureline',
  'mysql://a/b',
  'postgres://a,/d',
  'postgres://a,,b/d',
  'postgres://a:x,b/d',
  'postgres://a,b/d?target_session_attrs=prefer-standby',
])('takes %s for none', (text) => {
  expect(parseDatabaseAddress(text)).toBeNull()
})

it.each([
  ['postgres://a/d', 'postgres://a/d'],
  ['postgres://a,b/d', 'postgres://a,b/d?target_session_attrs=read-write'],
  ['postgres://a,b/d?sslmode=disable', 'postgres://a,b/d?sslmode=disable&target_session_attrs=read-write'],
  ['postgres://a,b/d?target_session_attrs=any', 'postgres://a,b/d?target_session_attrs=read-write'],
  ['postgres://a,b/d?target_session_attrs=primary', 'postgres://a,b/d?target_session_attrs=primary'],
])('%s is written to as %s', (text, writable) => {
  expect(forWriting(text)).toBe(writable)
})

it('describes an address without its password', () => {
  expect(describeAddress('postgres://me:hush@a:1,b:2/d')).toBe('"d" at a:1 or b:2')
})
