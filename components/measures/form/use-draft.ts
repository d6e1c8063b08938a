'use client'

import { parseWithZod } from '@conform-to/zod/v4'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Draft } from '@/lib/measures/form/drafts'
import type { RecordFormState } from '@/lib/measures/form/state'
import { submissionSchema } from '@/lib/measures/form/submission'
import type { DraftKeeper } from './draft-keeper'
import type { KnownSource } from './form-setting'

/** A draft that stands in the form again; `upgraded`: of itself, because the tracker has a new version. */
export type TakenDraft = { draft: Draft; upgraded: boolean }

type Wiring = {
  keeper: DraftKeeper
  /** Around the form, which may be built anew. */
  frame: RefObject<HTMLElement | null>
  known: ReadonlyMap<string, KnownSource>
  remember: (sources: readonly KnownSource[]) => void
  show: (state: RecordFormState) => void
}

/** The form as the draft has it, and nothing said about it yet. */
function stateOf({ id, entries }: Draft): RecordFormState {
  const data = new FormData()
  for (const [name, value] of entries) data.append(name, value)
  const { initialValue } = parseWithZod(data, { schema: submissionSchema }).reply()
  return { result: { initialValue }, rebuilt: id }
}

/** What is typed is kept in the browser as a draft; drafts of the same record from before are offered. */
export function useDraft({ keeper, frame, known, remember, show }: Wiring) {
  const [offers, setOffers] = useState<readonly Draft[]>([])
  const [taken, setTaken] = useState<TakenDraft | null>(null)
  const sources = useRef(known)
  useEffect(() => {
    sources.current = known
  }, [known])

  const takeUp = (draft: Draft, upgraded = false) => {
    keeper.takeUp(draft)
    remember(draft.sources)
    show(stateOf(draft))
    setTaken({ draft, upgraded })
    setOffers(keeper.list())
  }
  const throwAway = (draft: Draft) => {
    keeper.drop(draft)
    setOffers(keeper.list())
  }
  const begin = useRef(takeUp)
  useEffect(() => {
    if (!frame.current) return
    const stop = keeper.watch(frame.current, () => [...sources.current.values()])
    const resumed = keeper.resumed()
    if (resumed) begin.current(resumed, true)
    else setOffers(keeper.list())
    return stop
  }, [frame, keeper])
  return { offers, taken, takeUp, throwAway }
}
