/** How many connections a process may open: all of one tracker together stay far below the hundred that PostgreSQL allows. */

/** The rest is for commands, the start's own, and whoever looks at the database by hand. */
const IN_ALL = 64
/** What one process can make use of: it works on one core. */
const MOST_EACH = 16

/** Of pages, of files, and of the questions before a page. Of a standby each process opens as many again. */
export type ConnectionBudget = { pages: number; files: number; pings: number }

/** `processes`: how many there are of this tracker. */
export function budgetOf(processes: number): ConnectionBudget {
  const each = Math.min(Math.floor(IN_ALL / processes), MOST_EACH)
  const [files, pings] = [Math.floor(each / 4), Math.ceil(each / 8)]
  return { pages: each - files - pings, files, pings }
}
