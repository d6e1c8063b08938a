/** Whether a reader wants the chart: kept in the browser, for every list. */

const KEY = 'chart-hidden'
const listeners = new Set<() => void>()
let hidden: boolean | null = null

// A browser that keeps nothing shows the chart, and hides it until the next page.
function readKept(): boolean {
  try {
    return localStorage.getItem(KEY) !== null
  } catch {
    return false
  }
}
function keep(value: boolean) {
  try {
    if (value) localStorage.setItem(KEY, '')
    else localStorage.removeItem(KEY)
  } catch {}
}

export const isChartHidden = (): boolean => {
  hidden ??= readKept()
  return hidden
}
/** On the server nobody has hidden anything. */
export const isChartHiddenAtFirst = () => false

export function toggleChart() {
  hidden = !isChartHidden()
  keep(hidden)
  for (const listener of listeners) listener()
}

export function watchChart(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
