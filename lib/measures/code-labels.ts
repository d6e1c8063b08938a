/** What codes of lists are called: a short name each, from the data. On the server alone: a browser gets what it shows. */
import 'server-only'
import * as z from 'zod/mini'
import type { Speech } from '@/lib/i18n/format'
import { type LocalizedText, pickText } from '@/lib/texts'
import labels from '../../prisma/data/codes.json'
import type { ScopeScheme } from './codes'
import type { TreeCode } from './codes-tree'

const labelsSchema = z.record(
  z.string(),
  z.strictObject({
    en: z.string().check(z.minLength(1)),
    ja: z.string().check(z.minLength(1)),
    zh: z.string().check(z.minLength(1)),
  }),
)
/** HS codes without dots; those of control lists as their list writes them. */
export const codeLabelsSchema = z.strictObject({
  hs: labelsSchema,
  control: z.strictObject({ 'CN-DUAL-USE': labelsSchema, 'JP-ETCO': labelsSchema }),
})

const { hs, control }: z.infer<typeof codeLabelsSchema> = labels
const BY_SCHEME: Partial<Record<ScopeScheme, Readonly<Record<string, LocalizedText>>>> = { HS2022: hs, ...control }

/** Null where nobody has named it. */
export function labelOfCode({ scheme, code }: Pick<TreeCode, 'scheme' | 'code'>, { language }: Speech): string | null {
  const label = BY_SCHEME[scheme]?.[code]
  return label ? pickText(label, language).text : null
}

/** "8505 Magnets"; a code that nothing names stands for itself. */
export function nameGoods(code: string, speech: Speech): string {
  const label = labelOfCode({ scheme: 'HS2022', code }, speech)
  return label ? `${code} ${label}` : code
}

/** By the list in which it is named, where there are several. A list as a whole is called by its own name. */
export function nameCodes(codes: readonly TreeCode[], speech: Speech): string {
  const { scopeScheme } = speech.words.codes
  const [first] = codes
  if (!first) return ''
  const label = codes.map((code) => labelOfCode(code, speech)).find(Boolean)
  const list = codes.length > 1 || first.scheme === 'FREE' ? '' : `${scopeScheme[first.scheme]} `
  return `${list}${first.code}${label ? ` ${label}` : ''}`.trim()
}
