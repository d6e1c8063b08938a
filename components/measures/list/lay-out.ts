/** With less than this left of an idle moment, in milliseconds, the next month waits. */
const LEAST_MS = 8

type Idle = (run: (deadline: { timeRemaining: () => number }) => void) => () => void

// Safari knows no idle moments: there a pause is one.
const whenIdle: Idle = (run) => {
  if ('requestIdleCallback' in window) {
    const asked = requestIdleCallback(run)
    return () => cancelIdleCallback(asked)
  }
  const timer = setTimeout(() => run({ timeRemaining: () => LEAST_MS }), 200)
  return () => clearTimeout(timer)
}

/**
 * Months below the screen are laid out when somebody comes near them (globals.css), else once there is nothing better to do:
 * a picture of the whole page then has all of its rows. The way to call it off comes back.
 */
export function layOutWhenIdle(months: readonly HTMLElement[]): () => void {
  let next = 0
  let stop = () => {}
  const go = () => {
    stop = whenIdle((moment) => {
      do {
        months[next]?.style.setProperty('content-visibility', 'visible')
        next += 1
        // Laid out within this moment, and not all of them at once after it.
        void months[next - 1]?.offsetHeight
      } while (next < months.length && moment.timeRemaining() > LEAST_MS)
      if (next < months.length) go()
    })
  }
  if (months.length > 0) go()
  return () => stop()
}
