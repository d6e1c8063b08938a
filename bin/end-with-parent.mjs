// Read by Node before a child's own program: whatever ends the parent, kill -9 included, ends the child. The channel
// between the two closes with either, so that nobody has to look.
import cluster from 'node:cluster'

const FLAG = 'MEASURELINE_ENDS_WITH_PARENT'

if (process.channel && process.env[FLAG]) {
  // Not for the child's own children, who inherit both.
  delete process.env[FLAG]
  // Node would end one of several at the same moment, in the midst of an answer.
  if (cluster.worker) cluster.worker.exitedAfterDisconnect = true
  process.once('disconnect', () => {
    // As if asked to: one that has something to finish says so by listening.
    if (!process.emit('SIGTERM', 'SIGTERM')) process.exit(143)
  })
  // The channel alone is no reason to stay.
  process.channel.unref()
}

/** What a parent adds to the arguments, the environment and the streams of such a child. */
export const ARGUMENTS = ['--import', import.meta.url]
export const ENVIRONMENT = { [FLAG]: 'true' }
export const CHANNEL = 'ipc'
