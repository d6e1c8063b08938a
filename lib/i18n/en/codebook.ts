import type { CodeOf, Vocabulary } from '@/lib/codebook/vocabularies'
import type { CodedKey, EventType } from '@/lib/measures/codes'
import type { FIELDS } from '@/lib/measures/list/fields'
import type { Coded, Labels } from '../codes'
import { countingRules } from './counting-rules'

type Field = (typeof FIELDS)[number]
/** A coded field says of its codes what it says of itself, where nothing stands here. */
type CodeSets = Coded<Exclude<Vocabulary, CodedKey>> & Partial<Coded<CodedKey>>

const NOTHING = 'unchanged.'

/** What every field, code and status means, and how things are counted. */
export const codebook = {
  title: 'Codebook',
  description: 'What every field, code and status means, and how things are counted.',
  counts:
    'Counts are of the records in the lists on {day}: {records}. Where a filter finds the same records, the count leads to their list.',
  anchors: 'Each code is a link to its own line: take its address along to quote it.',
  contents: 'On this page',
  entries: '{name} ({count})',

  fieldsTitle: 'Fields',
  fieldsHelp:
    'What a record is made of. Each is a column of the CSV and XLSX files, under the short key that stands here. Some are columns of the table too, from the start or when a reader asks for them, and the list can be sorted by some. The JSON file has whole records, with what is derived beside them.',
  column: {
    shown: 'table, files',
    optional: 'table on request, files',
    never: 'files',
  } as const satisfies Labels<Field['column']>,
  type: { text: 'text', date: 'date', number: 'number' } as const satisfies Labels<Field['type']>,
  sortable: 'sorts',
  itsCodes: 'its codes',
  inverse: 'Seen from the other record: {label}.',
  official: 'Official.',
  statusAfter: 'Status: {does}',

  vocabularies: {
    status: {
      label: 'Status',
      help: 'What holds on a day. It is worked out from the events each time it is asked for, and never typed in.',
    },
    basis: {
      label: 'Basis of a status',
      help: 'What a status rests on. The counts are of the status that each record has today.',
    },
    statusApproximate: {
      label: 'Approximate',
      help: 'How well the day of a status is known. It may stand beside each basis. The counts are of today’s status.',
    },
    lastSeen: {
      label: 'Last seen',
      help: 'How long ago something showed a running measure at work, counted back from today.',
    },
    eventType: {
      label: 'Event types',
      help: 'The dated steps of a record, and what each does to its status. Those of one day apply in one fixed order.',
    },
    kind: { label: 'Kind', help: 'Measures, and what happens around them.' },
    category: { label: 'Category', help: 'What sort of act it is; one for each record.' },
    effect: { label: 'Effect', help: 'Whether it makes trade or exchange harder or easier.' },
    formality: { label: 'Formality', help: 'How formal the act is. Most acts of this kind are not published.' },
    confirmation: {
      label: 'Confirmation',
      help: 'How well it is confirmed: a ladder, of which a record stands on the highest step that its sources reach.',
    },
    confidence: { label: 'Confidence', help: 'How sure the editors are of the record as it stands.' },
    standing: { label: 'Standing', help: 'Whether the sources are enough to publish it as it is. Derived.' },
    relation: { label: 'Relations', help: 'How a record is linked to another. Read it as “this record … that one”.' },
    certainty: { label: 'Certainty of a relation', help: 'Whether a source makes the link, or the editors do.' },
    sourceKind: {
      label: 'Kinds of source',
      help: 'Who speaks in a document. Official ones are a state’s or a treaty body’s own word.',
    },
    supports: { label: 'What a source supports', help: 'The part of a record that a citation bears out.' },
    stance: { label: 'Stance of a source', help: 'How a citation stands to what the record says.' },
    scopeScheme: { label: 'Lists of goods', help: 'The list that a code of goods or technology comes from.' },
    scopeBasis: { label: 'Where a code of goods comes from', help: 'Whether the text has it, or the editors.' },
    entityKind: { label: 'Kinds of listed names', help: 'Who is named in a record.' },
  } satisfies CodeSets as CodeSets,

  /** Of codes that have a label alone elsewhere. */
  help: {
    status: {
      threatened: 'Somebody who could act says that it may. Nothing is decided.',
      proposed: 'A draft has been put forward. It binds nobody.',
      under_investigation: 'A trade-remedy case is open, and no duty applies yet.',
      announced: 'Decided and made known; its start still lies ahead.',
      in_force: 'It applies: it has begun and has not ended. “Last seen” says how long ago it was seen at work.',
      partly_in_force: 'A part of it applies; another was eased, suspended or lifted, or never began.',
      suspended: 'It stands, but does not apply for the time being.',
      ended: 'It no longer applies, or was dropped before it began.',
      done: 'An act that was over when it happened, such as a refused meeting. It was never in force.',
      not_applicable: 'A trigger or a response: it happens, and nothing of it can be in force.',
      none: 'No event on record says whether it applies.',
    } as const satisfies Labels<CodeOf<'status'>>,
    relation: {
      responds_to: 'It answers that act or statement.',
      retaliates_against: 'It answers that act, and is meant to hurt in return.',
      amends: 'It changes the text of that one, which stays.',
      repeals: 'It takes that one back.',
      suspends: 'It stops that one for a time.',
      resumes: 'It lets that one apply again.',
      extends: 'It lengthens the term of that one.',
      supersedes: 'It takes the place of that one, as each new edition of a list does.',
      implements: 'It puts that law or decision into practice.',
      parallels: 'Both do the same at about the same time, and neither answers the other.',
      part_of: 'It is a piece of that package, and is not counted again beside it.',
      eases: 'It takes away some of what that one does.',
    } as const satisfies Labels<CodeOf<'relation'>>,
    certainty: {
      stated: 'A source says so in as many words.',
      inferred: 'The editors conclude it from dates and content.',
    } as const satisfies Labels<CodeOf<'certainty'>>,
    sourceKind: {
      issuing_authority: 'The body that acts, on its own site.',
      official_gazette: 'The journal in which a state publishes its law.',
      affected_government: 'The government of the side that is hit.',
      other_government: 'The government of a third state.',
      intergovernmental: 'The WTO, the IAEA and other bodies of states.',
      state_media: 'Media that a state or its ruling party runs. Not official: their word is not a decision.',
      news_agency: 'Reuters, Kyodo and others that sell news to media.',
      media: 'Newspapers, broadcasters and news sites.',
      law_firm: 'A law firm’s note to its clients.',
      think_tank: 'An institute that writes on policy.',
      research: 'Academic work, and reviews of central banks and universities.',
      company: 'A firm on its own affairs, such as a notice to its customers.',
      industry_body: 'An association of firms or a chamber of commerce.',
      social_media: 'A post, whoever wrote it.',
      dataset: 'Figures as a file or a database.',
    } as const satisfies Labels<CodeOf<'sourceKind'>>,
    supports: {
      title: 'That it happened at all.',
      summary: 'What was done.',
      dates: 'A day, month or year of an event.',
      scope: 'Which goods or technology it touches.',
      entities: 'Who is named in it.',
      instrument: 'The number, name or basis of the legal text.',
      authorities: 'Who issued it.',
      motive: 'Why it was done, as its author or others say.',
      confirmation: 'That another side confirms or denies it.',
      effect: 'What it changed.',
    } as const satisfies Labels<CodeOf<'supports'>>,
    stance: {
      supports: 'It says the same. Only these count towards confirmation.',
      contradicts: 'It says otherwise; the record says where the sources disagree.',
      mentions: 'It speaks of the matter and proves nothing.',
    } as const satisfies Labels<CodeOf<'stance'>>,
    scopeScheme: {
      HS2022: 'The Harmonized System of customs codes, edition of 2022.',
      'CN-DUAL-USE': 'China’s export control list of dual-use items.',
      'JP-ETCO': 'The annexed list of Japan’s Export Trade Control Order.',
      'EU-DU': 'Annex I of the EU’s dual-use regulation, whose numbers other lists share.',
      FREE: 'Words of the editors, where no list has a code.',
    } as const satisfies Labels<CodeOf<'scopeScheme'>>,
    scopeBasis: {
      official: 'The legal text or its annex names the code.',
      inferred: 'The editors matched the words of the text with a code.',
    } as const satisfies Labels<CodeOf<'scopeBasis'>>,
    entityKind: {
      company: 'A firm, or a part of one.',
      person: 'A named human being.',
      university: 'A university or a research institute.',
      agency: 'A body of a state or of a region.',
      region: 'A prefecture, province or other territory.',
      other: 'Whatever fits none of these.',
    } as const satisfies Labels<CodeOf<'entityKind'>>,
  },
  /** What it means that a record has none. */
  nothing: {
    basis: 'No event on record establishes a status; or it is a trigger or a response.',
    lastSeen: 'It does not run today; or it is a law, a list, a duty or an act with a term, which need not be seen.',
  },
  statusApproximate: {
    yes: { label: 'approximate', help: 'The day, or the order of two steps, is known only roughly.' },
    no: { label: 'exact', help: 'Every date behind it names a day.' },
  } as const satisfies Coded<CodeOf<'statusApproximate'>>,
  /** What the status is from the date of an event on: the end of a sentence. */
  does: {
    threatened: 'threatened, where nothing runs.',
    withdrawn: 'ended. Where a running measure was to be changed, only that plan is gone: unchanged.',
    proposed: 'proposed, where nothing runs: a draft is no inquiry.',
    announced:
      'announced, where nothing runs. From a start that the text fixes beforehand: in force, expected until confirmed.',
    entered_into_force: 'in force; from the day after its term: ended, expected.',
    applied_in_practice: 'in force.',
    amended: NOTHING,
    extended: 'unchanged; the end of its term, or of its suspension, moves. What ran out unseen is in force again.',
    eased: 'partly in force.',
    suspended: 'suspended; from the day after “until”: in force again, expected.',
    resumed: 'in force.',
    expired: 'ended; on the last day of a term: from the day after.',
    lifted: 'ended.',
    replaced: 'ended.',
    ceased: 'ended, approximate.',
    denied: NOTHING,
    investigation_initiated: 'under investigation, where nothing runs.',
    preliminary_determination:
      'under investigation, where nothing runs. A provisional duty has an entry into force of its own.',
    definitive_determination:
      'announced, where nothing runs. A provisional duty goes on without its term. The duty itself starts with its entry into force.',
    review_initiated:
      'unchanged. Where its term is about to run out, the review keeps it: in force, held, until the review is over.',
    terminated_without_measure: 'ended.',
    deadline: 'unchanged; the day shows among what comes next.',
    reported: NOTHING,
    occurred: 'of a measure, done, where nothing runs; of a trigger or a response, not applicable.',
  } as const satisfies Labels<EventType>,

  rulesTitle: 'How it is counted',
  rulesHelp: 'The rules behind every figure, bar and sentence of the tracker.',
  rules: countingRules,
} as const
