import fc from 'fast-check'
import '@/testing/seed'
import { describe, expect, it } from 'vitest'
import { paintChart } from '../measures/chart/paint/paint'
import { makeData, makePicture, makeRow, measureText } from '../measures/testing/chart.cases'
import { COLORS, type Pen, type Theme } from './pen'
import { createSvgPen } from './svg-pen'

const THEME = Object.fromEntries(COLORS.map((color, at) => [color, `rgb(${at}, 0, 0)`])) as Theme
const INK = THEME.ink
const written = (draw: (pen: Pen) => void, title = 'A chart') => {
  const pen = createSvgPen(THEME, measureText)
  draw(pen)
  return pen.toFile(300, 200, title)
}
/** Without the file around it. */
const partsOf = (draw: (pen: Pen) => void) => written(draw).split('\n').slice(2, -2)

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }
const plain = (text: string) => text.replace(/&\w+;/g, (name) => ENTITIES[name] ?? `no such sign: ${name}`)

/** Reads a file as strictly as XML is: what is open must be closed, and nothing stands bare. Answers with its texts. */
function readXml(file: string): string[] {
  const [open, texts]: [string[], string[]] = [[], []]
  const token = /<(\/?)([\w:]+)((?: [\w:-]+="[^"<&]*")*)(\/?)>|([^<>]+)/gy
  let end = 0
  for (const [whole, closes, name = '', attributes = '', isEmpty, text] of file.matchAll(token)) {
    end += whole.length
    if (text !== undefined) {
      expect(text.replace(/&(amp|lt|gt|quot);/g, '')).not.toContain('&')
      if (text.trim()) texts.push(plain(text))
    } else if (closes) expect(open.pop()).toBe(name)
    else {
      const names = [...attributes.matchAll(/ ([\w:-]+)=/g)].map(([, each]) => each)
      expect(new Set(names).size).toBe(names.length)
      if (!isEmpty) open.push(name)
    }
  }
  expect({ end, open }).toEqual({ end: file.length, open: [] })
  return texts
}

describe('draws', () => {
  it.each<[name: string, draw: (pen: Pen) => void, part: string]>([
    [
      'an area',
      (pen) => pen.rect(1, 2, 3, 4, { fill: 'ink', alpha: 0.5 }),
      `<rect x="1" y="2" width="3" height="4" fill="${INK}" opacity="0.5"/>`,
    ],
    [
      'an outline',
      (pen) => pen.rect(1, 2, 3, 4, { stroke: 'ink' }),
      `<rect x="1" y="2" width="3" height="4" fill="none" stroke="${INK}" stroke-width="1"/>`,
    ],
    [
      'no area of less than nothing',
      (pen) => pen.rect(0, 0, -3, 4, {}),
      '<rect x="0" y="0" width="0" height="4" fill="none"/>',
    ],
    [
      'a line, dashed',
      (pen) =>
        pen.line(
          [
            [0, 0],
            [5, 6],
            [7, 8],
          ],
          { stroke: 'ink', width: 2, dash: [6, 4] },
        ),
      `<polyline points="0,0 5,6 7,8" fill="none" stroke="${INK}" stroke-width="2" stroke-dasharray="6 4"/>`,
    ],
    [
      'a shape',
      (pen) =>
        pen.shape(
          [
            [0, 0],
            [5, 6],
            [7, 8],
          ],
          { fill: 'ink' },
        ),
      `<polygon points="0,0 5,6 7,8" fill="${INK}"/>`,
    ],
    ['a dot', (pen) => pen.circle(1, 2, 3, { fill: 'ink' }), `<circle cx="1" cy="2" r="3" fill="${INK}"/>`],
    [
      'to a hundredth of a pixel',
      (pen) =>
        pen.shape(
          [
            [1 / 3, -2 / 3],
            [1e-9, 1e6 + 0.005],
          ],
          { fill: 'ink' },
        ),
      `<polygon points="0.33,-0.67 0,1000000.01" fill="${INK}"/>`,
    ],
  ])('%s', (_, draw, part) => {
    expect(partsOf(draw)).toEqual([part])
  })

  it.each([
    ['left', 'start'],
    ['center', 'middle'],
    ['right', 'end'],
  ] as const)('text to the %s', (align, anchor) => {
    expect(partsOf((pen) => pen.text(1, 2, 'a', { fill: 'ink', size: 11, align }))[0]).toContain(
      `text-anchor="${anchor}"`,
    )
  })

  it('text as it is said: how large, how bold, in which language, on which ground', () => {
    const [plainText] = partsOf((pen) => pen.text(1, 2, 'a', { fill: 'ink', size: 11 }))
    expect(plainText).toContain('font-size="11"')
    expect(plainText).not.toMatch(/font-weight|xml:lang|paint-order/)
    const [text] = partsOf((pen) =>
      pen.text(1, 2, '禁止', { fill: 'ink', size: 11, bold: true, serif: true, lang: 'ja', ground: 'paper' }),
    )
    for (const part of ['font-weight="600"', 'Georgia', 'xml:lang="ja"', `stroke="${THEME.paper}"`]) {
      expect(text).toContain(part)
    }
  })
})

it('shows nothing beyond a frame, and draws from its corner', () => {
  const parts = partsOf((pen) => {
    pen.inside(10, 20, 30, 40, () => pen.circle(1, 2, 3, { fill: 'ink' }))
    pen.inside(50, 60, 70, 80, () => {})
  })
  expect(parts).toEqual([
    '<clipPath id="clip-1"><rect width="30" height="40"/></clipPath>',
    '<g transform="translate(10 20)"><g clip-path="url(#clip-1)">',
    `<circle cx="1" cy="2" r="3" fill="${INK}"/>`,
    '</g></g>',
    '<clipPath id="clip-2"><rect width="70" height="80"/></clipPath>',
    '<g transform="translate(50 60)"><g clip-path="url(#clip-2)">',
    '</g></g>',
  ])
})

it('measures as it was told to', () => {
  expect(createSvgPen(THEME, measureText).measure('four', { size: 10 })).toBe(20)
})

describe('the file', () => {
  it('is valid, with its size and its title', () => {
    const file = written(() => {}, 'Bans & <duties>')
    expect(readXml(file)).toEqual(['Bans & <duties>'])
    expect(file).toContain('width="300" height="200" viewBox="0 0 300 200"')
    expect(file.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true)
  })

  it('is valid whatever is written into it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (text, title) => {
        fc.pre(text.trim() !== '' && title.trim() !== '')
        const draw = (pen: Pen) => pen.inside(0, 0, 9, 9, () => pen.text(0, 0, text, { fill: 'ink', size: 11 }))
        expect(readXml(written(draw, title))).toEqual([title, text])
      }),
    )
  })

  it('of a whole chart is valid, and says nothing that is no number', () => {
    const rows = ['trigger', 'response', 'measure'].map((kind, at) =>
      makeRow({
        ...{ kind: kind as 'measure', title: `<${kind}> & "more"`, first: at * 20, last: null },
        spans: [{ status: 'suspended', from: at * 20, to: null, basis: 'stated', approximate: false }],
        events: [{ type: 'occurred', earliest: at * 20, latest: at * 20 + 9 }],
      }),
    )
    const data = makeData({ rows })
    const file = written((pen) => paintChart(pen, { ...makePicture(data), lit: new Set([0]) }))
    expect(readXml(file)).toContain('<measure> & "more"')
    expect(file).not.toMatch(/NaN|Infinity|undefined|null/)
  })
})
