/** What is said instead of data, in few words; what to do stands beside it. */
export const answers = {
  titles: {
    meaningless: 'A part of this address means nothing',
    foreignForm: 'This was sent from elsewhere',
    wrongMethod: 'This address is not asked so',
    onlyRead: 'This address is only read',
    unknownLength: 'This has no length',
    tooLarge: 'This form is too large',
    tooManyValues: 'This address is too long',
    busy: 'The tracker is busy',
  },
  onlyRead: 'Data is read here (GET, HEAD). Forms are sent to the pages that show them.',
}
