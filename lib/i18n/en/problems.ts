/** Pages that tell of something that went wrong. Browsers load this section: it holds no words of other pages. */
export const problems = {
  notFoundTitle: 'Nothing stands at this address',
  notFound: 'The record may have another short name, or the address was cut off.',
  backToList: 'To the list of measures',
  failedTitle: 'This page could not be made',
  failed: 'It is our fault, and it is written down. Try again; if it stays, report the reference number.',
  reference: 'Reference number',
  tryAgain: 'Try again',
  upgradedTitle: 'There is a new version of the tracker',
  upgraded:
    'It came while this page was open, and the page is of the one before. Nothing was saved: load it anew, and do it again.',
  loadAnew: 'Load the page anew',
  awayTitle: 'The database is away',
  away: 'Nothing is lost. The page comes back by itself as soon as the database does.',
  awaySent:
    'What you sent was not saved. Go back with your browser: what you typed is still in the form. Send it again in a minute.',
  forbiddenTitle: 'Your account may not do this',
  forbidden: 'Ask an admin for the role of an editor.',
  tooLarge:
    'This form is too large to be saved: a megabyte is the most. Go back; what you typed is still there. Shorten it.',
  wrongMethod: 'Addresses of this tracker are read (GET, HEAD), and forms are sent to them (POST).',
  tooManyValues: 'This address has more conditions than a list can mean. Take some of them away.',
  foreignForm:
    'This was not sent from a page of this tracker, and nothing was changed. Open the page here and send it again. Whoever runs the tracker: MEASURELINE_URL has to be the address that readers see.',
  unknownLength: 'Say how long it is (Content-Length).',
  ignored: '“{value}” means nothing as {key}: it was left out.',
} as const
