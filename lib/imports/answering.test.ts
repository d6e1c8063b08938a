import { expect, it } from 'vitest'
import { readAnswer, refuseAnswer } from './answering'

function posted(entries: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(entries)) form.append(name, value)
  return form
}
const post = (entries: Record<string, string>) => readAnswer(posted(entries))

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

it('comes back with what was chosen of each field, and nothing else', () => {
  const choices = { 'choice.summary': 'theirs', 'choice.goods': 'mine' }
  expect(
    refuseAnswer(posted({ difference: '7', version: '2', leave: 'all', ...choices }), { events: 'required' }),
  ).toEqual({ errors: { events: 'required' }, values: choices, done: false })
})
