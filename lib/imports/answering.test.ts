import { expect, it } from 'vitest'
import { readAnswer } from './answering'

function post(entries: Record<string, string>) {
  const posted = new FormData()
  for (const [name, value] of Object.entries(entries)) posted.append(name, value)
  return readAnswer(posted)
}

it('takes the fields of which the release was chosen', () => {
  const choices = { 'choice.summary': 'theirs', 'choice.goods': 'mine' }
  expect(post({ difference: '7', version: '2', ...choices })).toEqual({ id: 7, version: 2, taken: ['summary'] })
})

it('takes nothing where everything is left, whatever was chosen', () => {
  expect(post({ difference: '7', version: '2', 'choice.summary': 'theirs', leave: 'all' })?.taken).toEqual([])
})

it.each<Record<string, string>>([
  {},
  { difference: '7' },
  { difference: '7', version: '0' },
  { difference: 'x', version: '1' },
  { difference: '9'.repeat(12), version: '1' },
])('refuses %j', (entries) => {
  expect(post(entries)).toBeNull()
})
