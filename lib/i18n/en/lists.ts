/** What stands between the members of a list of which nothing more is said. */
export const lists = {
  short: '<join>{values}, </join>',
  /** Of members that have commas of their own. */
  long: '<join>{values}; </join>',
} as const
