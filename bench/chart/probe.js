/**
 * Runs in a page before its own scripts, as it stands here: tells when a chart is first painted, and how long the frames
 * take while somebody moves it.
 */
window.chartProbe = (() => {
  const probe = { paintedAt: null, shown: null, moving: [], all: [] }

  // Both charts leave the same mark when they have drawn; the frame after it is what somebody sees.
  const mark = performance.mark.bind(performance)
  performance.mark = (name, options) => {
    const made = mark(name, options)
    if (name === 'chart-painted' && probe.shown === null) {
      probe.shown = options?.detail ?? 0
      requestAnimationFrame(() => {
        probe.paintedAt = performance.now()
      })
    }
    return made
  }

  // A frame is as long as the time to the next one. It belongs to a gesture if the pointer, held down, or the wheel came
  // in it or in the one before: what their handlers and the drawing cost shows in the time to the next. All others idle
  // at the screen's own pace and would water the figures down; they count for the longest alone, which has in it what is
  // drawn after a gesture, too.
  const motion = { now: false, before: false }
  const note = (event) => {
    if (event.type !== 'pointermove' || event.buttons !== 0) motion.now = true
  }
  const tick = (last) => (time) => {
    probe.all.push(time - last)
    if (motion.now || motion.before) probe.moving.push(time - last)
    motion.before = motion.now
    motion.now = false
    requestAnimationFrame(tick(time))
  }
  probe.watchFrames = () => {
    for (const type of ['pointermove', 'pointerup', 'wheel'])
      addEventListener(type, note, { capture: true, passive: true })
    requestAnimationFrame((first) => requestAnimationFrame(tick(first)))
  }
  return probe
})()
