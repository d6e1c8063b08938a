/** A server outlives whoever read what it says: the other end of a pipe, or the disk that its log is on. */

const ignore = () => {}

/**
 * What cannot be written is an error event of the stream. Unheard it ends a process; and one that reports such ends
 * instead, as Next does, would report that of its report, and do nothing else any more.
 */
export function outliveLog() {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignore)
}
