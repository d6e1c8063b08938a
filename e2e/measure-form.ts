/** The form of a record, as a person fills it and as a script posts it. */
import { type APIResponse, expect, type Locator, type Page } from '@playwright/test'
import { wordsIn } from '@/lib/i18n/catalogue'
import { toFormData } from '@/lib/measures/form/data'
import { labelsOf } from '@/lib/measures/form/labels'
import {
  blankRecord,
  type EventValues,
  type FormValues,
  NEW_EVENT,
  newCitation,
  withStamp,
} from '@/lib/measures/form/values'
import { prepareFormWords } from '@/lib/measures/form/words'

const NEW_SOURCE = {
  publisher: 'Example Times',
  origin: '',
  publisherCountry: '',
  kind: 'media',
  title: '',
  language: 'en',
  publishedOn: '2026-02',
  archiveUrl: '',
}

const WORDS = prepareFormWords({ language: 'en', words: wordsIn('en') })

/** The page has room for more words than the list of what is wrong: those of two groups. */
const LEGENDS: Record<string, string> = { title: WORDS.form.titleLegend, summary: WORDS.form.summaryLegend }
const labelsShown = (name: string) => {
  const legend = LEGENDS[name.split('.')[0] ?? '']
  const labels = labelsOf(name, WORDS)
  return legend ? [legend, ...labels.slice(1)] : labels
}

const escaped = (label: string) => label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** The whole of a label, whether or not it says that nobody has to fill it in. Its text ends with a space, then. */
const named = (label: string) => new RegExp(`^${escaped(label)}( \\(${WORDS.form.optional}\\))?\\s*$`)

/** A box that can be ticked says behind its name what it means. */
const begins = (label: string) => new RegExp(`^${escaped(label)}`)

const groupOf = (page: Page, labels: readonly string[]) =>
  labels.reduce<Locator>((within, label) => within.getByRole('group', { name: named(label) }), page.getByRole('main'))

/**
 * A field of the record's form, by what it is called where it stands: "events[1].date" is Date in Event 2. `choice` is
 * one of a group that can be ticked.
 */
export function formField(page: Page, name: string, choice?: string): Locator {
  const labels = labelsShown(name)
  if (choice !== undefined) return groupOf(page, labels).getByRole('checkbox', { name: begins(choice) })
  const [label = ''] = labels.slice(-1)
  const place = groupOf(page, labels.slice(0, -1))
  return place.getByLabel(named(label)).or(place.getByRole('checkbox', { name: begins(label) }))
}

/** All that stands together under a name: "events[1].sources" are the sources of Event 2. */
export const formGroup = (page: Page, name: string): Locator => groupOf(page, labelsShown(name))

/** All that a record needs; its address is new each time. */
export function filledForm(title: string): FormValues {
  const source = `https://example.org/${crypto.randomUUID()}`
  return {
    ...withStamp(blankRecord(), crypto.randomUUID()),
    title: { en: title, ja: '', zh: '' },
    summary: { en: 'First line\nsecond line', ja: '', zh: '' },
    imposer: 'CN',
    targets: ['JP'],
    category: 'customs',
    events: [{ ...NEW_EVENT, type: 'announced', date: '2026-02-03', sources: ['n1'] }],
    citations: [{ ...newCitation('n1'), source, supports: ['dates'], newSource: NEW_SOURCE }],
    conflict: 'Typed and kept',
    reason: 'A test',
  }
}

const decode = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&')

/** What the page's form adds to every post: the name of its action. */
export async function readHiddenFields(page: Pick<Page, 'request'>, path: string): Promise<[string, string][]> {
  const html = await (await page.request.get(path)).text()
  const form = html.slice(html.indexOf('<form', html.indexOf('<main')))
  const inputs = [
    ...form
      .slice(0, form.indexOf('</form>'))
      .matchAll(/<input type="hidden" name="(\$ACTION[^"]*)"(?: value="([^"]*)")?/g),
  ]
  return inputs.map(([, name = '', value = '']) => [decode(name), decode(value)])
}

/** Posts as a browser without JavaScript does, past everything that the page checks. */
export async function postForm(
  page: Pick<Page, 'request' | 'url'>,
  path: string,
  values: object,
  { more = [], hidden }: { more?: [string, string][]; hidden?: [string, string][] } = {},
): Promise<APIResponse> {
  const multipart = new FormData()
  const named = hidden ?? (await readHiddenFields(page, path))
  for (const [name, value] of [...named, ...toFormData(values), ...more]) multipart.append(name, String(value))
  // As a browser says where the form stood.
  const headers = { Origin: new URL(page.url()).origin }
  return page.request.post(path, { multipart, headers, maxRedirects: 0 })
}

/** The text of the form that an answer shows: what its scripts carry aside. */
export async function readForm(answer: APIResponse): Promise<string> {
  const html = await answer.text()
  const form = html.slice(html.indexOf('<form id="measure"'))
  return decode(form.slice(0, form.indexOf('</form>')).replace(/<(?!textarea|\/textarea)[^>]+>/g, ''))
}

/** The first one stands in the form from the start; of the others each is added. */
async function fillEvent(page: Page, at: number, event: EventValues) {
  const field = (name: string) => formField(page, `events[${at}].${name}`)
  if (at > 0) await page.getByRole('button', { name: 'Add an event' }).click()
  await field('type').selectOption(event.type)
  await field('date').fill(event.date)
  for (const name of ['until', 'startsOn', 'part'] as const) if (event[name]) await field(name).fill(event[name])
  if (event.expected) await field('expected').check()
}

/** Fills what a record needs, one field after another. */
export async function fillForm(page: Page, values: FormValues) {
  const field = (name: string) => formField(page, name)
  await field('title.en').fill(values.title.en)
  await field('summary.en').fill(values.summary.en)
  await field('category').selectOption(values.category)
  for (const [at, event] of values.events.entries()) await fillEvent(page, at, event)
  await field('imposer').fill(values.imposer)
  await formField(page, 'targets', 'Japan').check()
  await field('citations[0].source').fill(values.citations[0]?.source ?? '')
  await page.keyboard.press('Tab')
  const publisher = field('citations[0].newSource.publisher')
  // An address that is known by now shows who published it instead.
  await expect(publisher.or(page.getByText('Example Times ·')).first()).toBeVisible()
  if (await publisher.isVisible()) {
    await publisher.fill('Example Times')
    await field('citations[0].newSource.kind').selectOption('media')
    await field('citations[0].newSource.language').fill('en')
  }
  await formField(page, 'citations[0].supports', 'dates').check()
  await field('reason').fill(values.reason)
}

/** Tab and nothing else, until the control has the focus. */
export async function tabTo(page: Page, target: Locator) {
  for (let presses = 0; presses < 150; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab does not lead there')
}
