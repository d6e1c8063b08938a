/** Pages that tell of something that went wrong. Browsers load this section: it holds no words of other pages. */
export const problems = {
  notFoundTitle: 'Nothing stands at this address',
  notFound: 'The record may have another short name, or the address was cut off.',
  backToList: 'To the list of measures',
  failedTitle: 'This page could not be made',
  failed: 'It is our fault, and it is written down. Try again; if it stays, report the reference number.',
  reference: (digest: string) => `Reference number ${digest}`,
  tryAgain: 'Try again',
  awayTitle: 'The database is away',
  away: 'Nothing is lost. The page comes back by itself as soon as the database does.',
  awaySent:
    'What you sent was not saved. Go back with your browser: what you typed is still in the form. Send it again in a minute.',
  forbiddenTitle: 'Your account may not do this',
  forbidden: 'Ask an admin for the role of an editor.',
  tooLarge:
    'This form is too large to be saved: a megabyte is the most. Go back; what you typed is still there. Shorten it.',
  tooLong: 'This address is too long to mean a list. Take some of its conditions away.',
  ignored: (key: string, value: string) => `“${value}” means nothing as ${key}: it was left out.`,
}
