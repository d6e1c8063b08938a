/** A list of measures that somebody gave a name. */

/** `private`: its owner alone finds it. */
export const VISIBILITIES = ['private', 'public'] as const
export type Visibility = (typeof VISIBILITIES)[number]

export type SavedView = {
  /** Its address: /v/<code>. */
  code: string
  name: string
  visibility: Visibility
  /** The query of the list's own address. */
  query: string
  owner: { id: string; name: string }
  /** Where an editor follows it: the name in its address, what they say of it, and the record that all of it answers. */
  thread: { slug: string; standfirst: string; trigger: string | null } | null
}

/** With its conditions in words, and what its reader may do with it. */
export type ListedView = SavedView & {
  conditions: readonly string[]
  isOwn: boolean
  mayDelete: boolean
  mayFollow: boolean
}

export const VIEW_NAME_LIMIT = 100
export const STANDFIRST_LIMIT = 500
export const VIEW_QUERY_LIMIT = 8000
export const MOST_VIEWS = 200
export const VIEWS_PER_PAGE = 50
