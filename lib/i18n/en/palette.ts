import type { Command } from '@/lib/palette/commands'
import type { PaletteGroupKey } from '@/lib/palette/types'
import type { Labels } from '../codes'

/** The palette. Browsers get all of it. */
export const palette = {
  open: 'Search',
  keysApple: '⌘K',
  keys: 'Ctrl K',
  title: 'Search and go to',
  field: 'Search records, companies, sources, views and pages',
  close: 'Close',
  results: 'Results',
  hints: '↑ ↓ to move, Enter to open, Esc to close',
  groups: {
    entities: 'Entities',
    records: 'Records',
    views: 'Saved views',
    sources: 'Sources',
    recent: 'Recent searches',
    actions: 'Go to',
  } as const satisfies Labels<PaletteGroupKey>,
  commands: {
    list: 'List of measures',
    table: 'Table of measures',
    upcoming: 'What comes, and what is overdue',
    sources: 'Sources',
    entities: 'Entities',
    indicators: 'Indicators',
    codebook: 'Codebook',
    coverage: 'How far we looked',
    misread: 'Commonly misread',
    desk: 'Desk',
    views: 'Saved views',
    newMeasure: 'Add a record',
    saveView: 'Save this view',
    exportAs: 'Export this list as {format}',
    signIn: 'Sign in',
    account: 'Your account',
  } as const satisfies Labels<Command>,
  allRecords: 'All records that mention “{q}”',
  forget: 'Forget recent searches',
  searching: 'Searching …',
  nothing: 'Nothing fits. Use fewer words, or a part of a word.',
  found: 'Found: {n}',
  failed: 'The search did not answer. Pages below can still be opened.',
  refused: 'This cannot be searched for. Shorten it, or type it anew.',
  tryAgain: 'Try again',
} as const
