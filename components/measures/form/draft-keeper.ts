import {
  type Draft,
  type DraftOwner,
  dropDraft,
  keepDraft,
  listDrafts,
  readEntries,
  saySame,
} from '@/lib/measures/form/drafts'

type Entries = Draft['entries']
type Sources = Draft['sources']

const PAUSE_MS = 400
/** What somebody does to a form: the click is for the buttons that change its lists. */
const WORK = ['input', 'change', 'click'] as const
/** In this tab alone: the draft that the next page takes up by itself. */
const RESUMED = 'measureline-draft-resumed'

const now = () => new Date().toISOString()
// crypto.randomUUID is not there on a page by plain http.
const makeId = () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`

const formIn = (frame: HTMLElement) => frame.querySelector('form')
const typedIn = (form: HTMLFormElement): Entries => readEntries(new FormData(form))

/** Also where a browser filled it again on a reload, or somebody typed before there were scripts. */
function untouchedOf(form: HTMLFormElement): Entries {
  const clone = form.cloneNode(true) as HTMLFormElement
  clone.reset()
  return typedIn(clone)
}

function readResumed(): string | null {
  try {
    const id = sessionStorage.getItem(RESUMED)
    sessionStorage.removeItem(RESUMED)
    return id
  } catch {
    return null
  }
}

/** False where the browser keeps nothing. */
function writeResumed(id: string): boolean {
  try {
    sessionStorage.setItem(RESUMED, id)
    return true
  } catch {
    return false
  }
}

/** `later` hears of work in a part of the page; `now` of the moments after which there may be no other. */
function listenTo(element: HTMLElement, later: () => void, now: () => void): () => void {
  const onHidden = () => {
    if (document.visibilityState === 'hidden') now()
  }
  for (const work of WORK) element.addEventListener(work, later)
  window.addEventListener('pagehide', now)
  document.addEventListener('visibilitychange', onHidden)
  return () => {
    for (const work of WORK) element.removeEventListener(work, later)
    window.removeEventListener('pagehide', now)
    document.removeEventListener('visibilitychange', onHidden)
  }
}

export type DraftKeeper = ReturnType<typeof createDraftKeeper>

/** Keeps what is typed into one form, from `watch` on until it is saved or thrown away. `sources` are those known by now. */
export function createDraftKeeper(owner: DraftOwner) {
  let id = makeId()
  let frame: HTMLElement | null = null
  let untouched: Entries = []
  let sources: () => Sources = () => []
  let finished = false
  let pause: ReturnType<typeof setTimeout> | undefined

  function unsaved(): Entries | null {
    const form = frame && formIn(frame)
    if (!form || finished) return null
    const typed = typedIn(form)
    return saySame(typed, untouched) ? null : typed
  }
  /** False where the browser keeps nothing. */
  function keep(): boolean {
    clearTimeout(pause)
    const entries = unsaved()
    if (!entries) {
      if (!finished) dropDraft(owner, id)
      return true
    }
    const version = entries.find(([name]) => name === 'version')?.[1] ?? ''
    const cited = entries.map(([, value]) => value)
    const known = sources().filter(({ url }) => cited.includes(url))
    return keepDraft(owner, { id, at: now(), version, entries, sources: known })
  }
  const later = () => {
    clearTimeout(pause)
    pause = setTimeout(keep, PAUSE_MS)
  }
  function watch(element: HTMLElement, known: () => Sources): () => void {
    const form = formIn(element)
    if (form && !frame) untouched = untouchedOf(form)
    frame = element
    sources = known
    const stop = listenTo(element, later, keep)
    return () => {
      // Also where the page broke: what stood in it is still in the element that is taken away.
      keep()
      stop()
    }
  }
  /** Drafts other than the one that is being written. What says no more than the record does is none. */
  function list(): Draft[] {
    return listDrafts(owner, now()).filter((draft) => {
      const idle = saySame(draft.entries, untouched)
      if (idle) dropDraft(owner, draft.id)
      return !idle && draft.id !== id
    })
  }
  /** It is saved, or not wanted any more. */
  function finish() {
    finished = true
    clearTimeout(pause)
    dropDraft(owner, id)
  }
  return {
    watch,
    list,
    keep,
    finish,
    isUnsaved: () => unsaved() !== null,
    drop: (draft: Draft) => dropDraft(owner, draft.id),
    /** From here on the form is that draft. What stood in it becomes another one. */
    takeUp: (draft: Draft) => {
      keep()
      id = draft.id
    },
    /** The next page of this tab takes the draft up; false where it could not be kept. */
    handOver: (): boolean => keep() && writeResumed(id),
    /** The draft that the page before handed over. */
    resumed: (): Draft | undefined => {
      const resumed = readResumed()
      return resumed === null ? undefined : list().find((draft) => draft.id === resumed)
    },
  }
}
