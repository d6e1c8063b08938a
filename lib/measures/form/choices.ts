/** Between two versions of a field: how the form names the choice, and what was chosen. */
export const CHOICE = 'choice.'
export const choiceName = (field: string) => `${CHOICE}${field}`

/** The fields of which the editor takes the saved version. */
export const readTakenFields = (posted: FormData): string[] =>
  [...posted].flatMap(([name, value]) =>
    name.startsWith(CHOICE) && value === 'theirs' ? name.slice(CHOICE.length) : [],
  )
