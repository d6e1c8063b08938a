import { expect, it } from 'vitest'
import { isAwayError } from './away-error'

const told = (fields: object, message = 'an error') => Object.assign(new Error(message), fields)

it.each([
  ['a server that goes down', told({ code: '57P01' }, 'terminating connection due to administrator command')],
  ['a full disk', told({ code: '53100' }, 'could not extend file: No space left on device')],
  ['a full disk, by way of the adapter', told({ cause: { kind: 'postgres', code: '53100', originalCode: '53100' } })],
  ['a refused socket', told({ code: 'ECONNREFUSED', syscall: 'connect' })],
  ['a machine that is gone', told({ code: 'EHOSTUNREACH', syscall: 'connect' })],
  ['no server that takes writes', told({ code: '08001' })],
  ['a refused socket, by way of the adapter', told({ cause: { kind: 'DatabaseNotReachable' } })],
  ['a connection that ends', told({}, 'Connection terminated unexpectedly')],
  ['silence', told({}, 'Query read timeout')],
  ['no free connection', told({}, 'timeout exceeded when trying to connect')],
  ['a statement that took too long', told({ code: '57014' }, 'canceling statement due to statement timeout')],
  [
    'a transaction that found no connection',
    told({ code: 'P2028' }, 'Transaction API error: Unable to start a transaction in the given time.'),
  ],
  [
    'a transaction that ran out',
    told(
      { code: 'P2028' },
      'Transaction API error: A query cannot be executed on an expired transaction. The timeout …',
    ),
  ],
  ['a standby', told({ code: '25006' }, 'cannot execute INSERT in a read-only transaction')],
])('%s is away', (_, error) => {
  expect(isAwayError(error)).toBe(true)
})

it.each([
  ['a wrong query', told({ code: '42P01', cause: { kind: 'TableDoesNotExist', originalCode: '42P01' } })],
  ['a name that is taken', told({ code: '23505' })],
  ['a transaction that was closed by hand', told({ code: 'P2028' }, 'Transaction already closed: A query cannot be …')],
  ['a bug', new TypeError('x is not a function')],
  ['nothing', null],
  ['a text', '53100'],
])('%s is not', (_, error) => {
  expect(isAwayError(error)).toBe(false)
})
