/** The chart of all measures as vis-timeline draws it by default: what the app's own chart is measured against. */
import { readFileSync } from 'node:fs'
import { bin } from '@/bin/processes'

// By default it first shows some days around today, and then fits all items. The first `changed` is of the former: what is
// counted in its favour is the earlier of the two. The mark is the app's own; bench/chart/probe.js waits for its frame.
const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>vis-timeline</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/vis-timeline.css">
<div id="chart"></div>
<script src="/vis-timeline.js"></script>
<script>
  fetch('/charted').then((response) => response.json()).then(({ groups, items }) => {
    const { Timeline, DataSet } = vis
    const timeline = new Timeline(document.getElementById('chart'), new DataSet(items), new DataSet(groups), {})
    const drawn = () => {
      timeline.off('changed', drawn)
      performance.mark('chart-painted', { detail: items.length })
    }
    timeline.on('changed', drawn)
  })
</script>
</html>`

const read = (...segments: string[]) => readFileSync(bin('vis-timeline', ...segments))

/** By address, with their type. */
export const VIS_FILES: Record<string, readonly [type: string, body: string | Buffer]> = {
  '/vis': ['text/html; charset=utf-8', PAGE],
  '/vis-timeline.js': ['text/javascript', read('standalone', 'umd', 'vis-timeline-graph2d.min.js')],
  '/vis-timeline.css': ['text/css', read('styles', 'vis-timeline-graph2d.min.css')],
}
