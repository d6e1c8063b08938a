import { describe, expect, it } from 'vitest'
import {
  fates,
  isAway,
  isOnReplica,
  leaveReplica,
  noteAway,
  notePostponed,
  noteReplica,
  noteStale,
  noteUnreadable,
  noteWait,
  orSay,
  type RequestFate,
  receive,
  replicaVersion,
  UNTOLD,
} from './fate'

/** What is known of a request after some work in it. */
async function fateOf(work: () => unknown): Promise<RequestFate> {
  const fate = { ...UNTOLD }
  await fates().run(fate, async () => await work())
  return fate
}
const away = () => Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
describe('what is noted of a request', () => {
  it.each<[name: string, note: () => unknown, known: Partial<RequestFate>]>([
    ['nothing', () => {}, {}],
    ['away', noteAway, { away: true }],
    ['unreadable', noteUnreadable, { unreadable: true }],
    ['stale', noteStale, { stale: true }],
    ['postponed', notePostponed, { told: true }],
    ['too soon', () => noteWait(30), { wait: 30 }],
    ['asked of a standby', () => noteReplica(7), { replica: 7 }],
    ['received', () => receive(new FormData()), { received: true }],
  ])('%s', async (_, note, known) => {
    expect(await fateOf(note)).toEqual({ ...UNTOLD, ...known })
  })

  it('is known in all that it leads to, and in no other request', async () => {
    const [one, other] = await Promise.all([
      fateOf(async () => {
        await Promise.resolve()
        await (async () => noteAway())()
        expect(isAway()).toBe(true)
      }),
      fateOf(async () => {
        await Promise.resolve()
        await Promise.resolve()
        expect(isAway()).toBe(false)
      }),
    ])
    expect([one.away, other.away]).toEqual([true, false])
  })

  it('is nothing outside of one', () => {
    noteAway()
    noteReplica(3)
    expect([isAway(), isOnReplica(), replicaVersion()]).toEqual([false, false, null])
    expect(UNTOLD.away).toBe(false)
  })

  it('of a standby is over once it is left', async () => {
    await fateOf(() => {
      noteReplica(0)
      expect([isOnReplica(), replicaVersion()]).toEqual([true, 0])
      leaveReplica()
      expect([isOnReplica(), replicaVersion()]).toEqual([false, null])
    })
  })
})

it.each([undefined, null, 'form', {}, new URLSearchParams()])('takes nothing for a form that is none: %s', (posted) => {
  expect(() => receive(posted)).toThrow(TypeError)
})

describe('work that the database may not answer', () => {
  const told = async (work: () => Promise<string>) => {
    let answer = ''
    const fate = await fateOf(async () => {
      answer = await orSay(work, () => 'said').catch((error: Error) => `thrown: ${error.message}`)
    })
    return { answer, told: fate.told }
  }

  it.each<[name: string, work: () => Promise<string>, answer: string, told: boolean]>([
    ['is answered as it is', async () => 'done', 'done', false],
    [
      'is said to be away where it is',
      async () => {
        throw away()
      },
      'said',
      true,
    ],
    [
      'is said to be away where somebody within noted it',
      async () => {
        noteAway()
        throw new Error('anything')
      },
      'said',
      true,
    ],
    [
      'that is wrong fails',
      async () => {
        throw new Error('a bug')
      },
      'thrown: a bug',
      false,
    ],
    [
      'that leads elsewhere does, whatever was noted',
      async () => {
        noteAway()
        throw Object.assign(new Error('redirect'), { digest: 'NEXT_REDIRECT;push;/measures' })
      },
      'thrown: redirect',
      false,
    ],
  ])('%s', async (_, work, answer, isTold) => {
    expect(await told(work)).toEqual({ answer, told: isTold })
  })
})
