/** A sentence over as many lines as it needs. */
import { cutText } from '../layout/labels'

/** Broken between words where a line is full. The last of at most `most` lines has all the rest, cut where it must be. */
export function wrapText(text: string, room: number, most: number, measure: (part: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word
    if (line && lines.length < most - 1 && measure(longer) > room) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line].map((each) => cutText(each, room, measure))
}
