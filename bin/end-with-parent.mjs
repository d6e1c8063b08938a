// Read by Node before a child's own program: whatever ends the parent, kill -9 included, ends the child. The channel
// between the two closes with either, so that nobody has to look.
import cluster from 'node:cluster'

const FLAG = 'MEASURELINE_ENDS_WITH_PARENT'

if (process.channel && process.env[FLAG]) {
  // Not for the child's own children, who inherit both.
  delete process.env[FLAG]
  process.once('disconnect', () => {
    // As if asked to: one that has something to finish says so by listening.
    if (!process.emit('SIGTERM', 'SIGTERM')) process.exit(143)
  })
  // Of several at one port Node would end each at the same moment, in the midst of an answer; and each stays for the channel,
  // along which it hears that it may listen. For others the channel alone is no reason to stay.
  if (cluster.worker) cluster.worker.exitedAfterDisconnect = true
  else process.channel.unref()
}

/** What a parent adds to the arguments, the environment and the streams of such a child. */
export const ARGUMENTS = ['--import', import.meta.url]
export const ENVIRONMENT = { [FLAG]: 'true' }
export const CHANNEL = 'ipc'
