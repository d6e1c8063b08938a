import type { Visibility } from '@/lib/views/types'
import type { Labels } from '../codes'

/** Saved views: lists that somebody gave a name. */
export const views = {
  title: 'Saved views',
  description: 'Lists of measures under a name. Each has a short address of its own that stays.',
  own: 'Yours',
  ownEmpty: 'You have saved none yet. Filter the list of measures, then choose “Save view”.',
  signInFirst: 'Sign in to save views of your own.',
  public: 'Public',
  publicEmpty: 'Nobody shares one yet.',
  publicEmptyButYours: 'Nobody else shares one yet.',
  everything: 'all records',
  by: 'by {owner}',
  visibility: { private: 'private', public: 'public' } as const satisfies Labels<Visibility>,
  saved: '“{name}” is saved. Its address is ',

  saveLink: 'Save view',
  newTitle: 'Save this view',
  newIntro:
    'The list keeps its conditions, its order and its form. Opened later, it shows what is known by then; a period that counts from today moves along, and a day that is written out stays.',
  holds: 'What it holds',
  name: { label: 'Name', help: 'At most 100 characters.' },
  seenBy: 'Who sees it',
  seenByChoices: {
    private: 'Only you',
    public: 'Everybody, with your name',
  } as const satisfies Labels<Visibility>,
  save: 'Save the view',
  back: 'Back to the list without saving',
  change: 'Change',
  nameOf: 'Name of “{name}”',
  seenByOf: 'Who sees “{name}”',
  saveChange: 'Save',
  saveChangeOf: 'Save “{name}”',
  changed: 'Changed.',
  thread: {
    fold: 'Thread',
    slug: {
      label: 'Name in its address',
      help: 'Small letters, digits and hyphens: “seafood” stands at /threads/seafood, and instead of a thread that came with the data under that name. Blank: the list is no thread.',
    },
    standfirst: {
      label: 'Standfirst',
      help: 'Two or three sentences of what no number says, and nothing that no record says. Where it stands today is worked out.',
    },
    trigger: {
      label: 'What it answers',
      help: 'The record that all of it answers, as its address names it. Blank: the list by itself.',
    },
    save: 'Save the thread',
    saveOf: 'Save the thread “{name}”',
  },
  delete: 'Delete',
  deleteConfirm: 'Delete it',
  deleteOf: 'Delete “{name}”',

  goneTitle: 'There is no such view',
  gone: 'It was deleted, is private, or its address was cut off. If it is yours, sign in and open it again.',
  toViews: 'To the saved views',

  errors: {
    name_taken: 'You have a view with this name. Choose another one.',
    too_many_views: 'You have 200 views, which is the most. Delete one first.',
    query_too_long: 'This filter is too long to be kept. Take some conditions away.',
    thread_slug: 'Use small letters, digits and single hyphens.',
    thread_halves: 'A thread wants both: a name in its address and a standfirst.',
    thread_taken: 'Another thread has this address. Choose another one.',
    not_yours: 'Only its owner may do this. Nothing was changed.',
  },
} as const
