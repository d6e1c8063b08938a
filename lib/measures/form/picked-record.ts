/** What a form needs to offer a record for picking. */
export type PickedRecord = {
  slug: string
  /** In the language of who picks, as far as it is there. */
  title: string
}
