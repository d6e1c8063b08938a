/** Where bars would cover one another they go below one another. */

/** A stretch of a lane, in pixels. `id` is its own. */
export type Stretch = { id: number; x0: number; x1: number }

const isFree = (taken: readonly Stretch[], { x0, x1 }: Stretch) =>
  taken.every((other) => x1 <= other.x0 || other.x1 <= x0)

/**
 * A track for each stretch, counted from 0: no two of one track overlap. A stretch gets its wish where that is free, else
 * the first track that is; those that come first choose first.
 */
export function stack(stretches: readonly Stretch[], wishes?: ReadonlyMap<number, number>): Map<number, number> {
  const tracks: Stretch[][] = []
  const chosen = new Map<number, number>()
  const place = (stretch: Stretch, track: number) => {
    while (tracks.length <= track) tracks.push([])
    tracks[track]?.push(stretch)
    chosen.set(stretch.id, track)
  }
  const others: Stretch[] = []
  for (const stretch of stretches) {
    const wish = wishes?.get(stretch.id)
    if (wish !== undefined && isFree(tracks[wish] ?? [], stretch)) place(stretch, wish)
    else others.push(stretch)
  }
  for (const stretch of others) {
    const free = tracks.findIndex((taken) => isFree(taken, stretch))
    place(stretch, free === -1 ? tracks.length : free)
  }
  return chosen
}
