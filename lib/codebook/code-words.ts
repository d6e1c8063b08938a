/** What each code is called and means, and what more there is to say of some. */

import type { Coded, Labels } from '@/lib/i18n/codes'
import { formatCount, type Speech } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/message'
import { CONFIRMATIONS } from '@/lib/measures/codes'
import { KIND_SIGNS, STATUS_SIGNS } from '@/lib/measures/marks'
import { isOfficial } from '@/lib/sources/types'
import type { CodeOf, Vocabulary } from './vocabularies'

/** For every set of codes, something for each of its codes. */
type OfEach<Said> = { [Name in Vocabulary]: Record<CodeOf<Name>, Said> }
/** For some sets: what to say of a code, or nothing. */
type OfSome = { [Name in Vocabulary]?: (code: CodeOf<Name>) => string | null }

const withHelp = <Code extends string>(labels: Labels<Code>, help: Labels<Code>) =>
  Object.fromEntries(
    (Object.keys(labels) as Code[]).map((code) => [code, { label: labels[code], help: help[code] }]),
  ) as Coded<Code>

const labelsOf = <Code extends string>(named: Record<Code, { label: string }>) =>
  Object.fromEntries((Object.keys(named) as Code[]).map((code) => [code, named[code].label])) as Labels<Code>

/** A code without its words fails the build. */
export function explainCodes({ words: { codes, codebook, list } }: Speech): OfEach<{ label: string; help: string }> {
  const { statusApproximate, nothing, help } = codebook
  return {
    // What has its help beside its label already.
    ...codes,
    basis: { ...codes.basis, none: { label: list.noValue, help: nothing.basis } },
    lastSeen: { ...codes.lastSeen, none: { label: list.noValue, help: nothing.lastSeen } },
    statusApproximate,
    status: withHelp(codes.status, help.status),
    relation: withHelp(labelsOf(codes.relation), help.relation),
    certainty: withHelp(codes.certainty, help.certainty),
    sourceKind: withHelp(codes.sourceKind, help.sourceKind),
    supports: withHelp(codes.supports, help.supports),
    stance: withHelp(codes.stance, help.stance),
    scopeScheme: withHelp(codes.scopeScheme, help.scopeScheme),
    scopeBasis: withHelp(codes.scopeBasis, help.scopeBasis),
    entityKind: withHelp(codes.entityKind, help.entityKind),
  }
}

const RUNGS = CONFIRMATIONS.filter((code) => code !== 'refuted')

/** What an event does, which step of the ladder it is, how a relation reads from its other end, who is official. */
export function noteCodes(speech: Speech): OfSome {
  const { codebook, codes, record } = speech.words
  const count = (number: number) => formatCount(number, speech)
  return {
    eventType: (code) => say(codebook.statusAfter, { does: codebook.does[code] }),
    confirmation: (code) =>
      code === 'refuted' ? null : say(record.rung, { rung: count(RUNGS.indexOf(code) + 1), top: count(RUNGS.length) }),
    relation: (code) => say(codebook.inverse, { label: codes.relation[code].inverse }),
    sourceKind: (code) => (isOfficial(code) ? codebook.official : null),
  }
}

export const CODE_SIGNS: OfSome = { status: (code) => STATUS_SIGNS[code].sign, kind: (code) => KIND_SIGNS[code] }
