/**
 * A language that nobody speaks, made of the English one: accents, 40 % longer, in brackets. What a page shows outside of
 * brackets is not in the catalogue. A server has it that Node starts with this file (`--import`): none but those of tests.
 */
const ACCENTED = Object.fromEntries(
  [...'aáeéiíoóuúyýcčdďnňrřsšzžAÁEÉIÍOÓUÚCČDĎNŇRŘSŠZŽ'.matchAll(/(.)(.)/gu)].map(([, plain, accented]) => [
    plain,
    accented,
  ]),
)

/** From a place of an ICU message to the end of its branch: text is changed, and what is said about values is not. */
function disguiseBranch(message, start) {
  let text = ''
  let at = start
  while (at < message.length && message[at] !== '}') {
    const markup = message[at] === '<' ? message.slice(at, message.indexOf('>', at) + 1) : ''
    if (markup) text += markup
    else if (message[at] === '{') {
      const place = disguisePlace(message, at)
      text += place.text
      at = place.end
      continue
    } else text += ACCENTED[message[at]] ?? message[at]
    at += markup.length || 1
  }
  return { text, end: at }
}

/** A value, with the branches of a plural or of a choice. */
function disguisePlace(message, start) {
  let text = '{'
  let at = start + 1
  while (message[at] !== '}') {
    if (message[at] === '{') {
      const branch = disguiseBranch(message, at + 1)
      text += `{${branch.text}}`
      at = branch.end + 1
    } else text += message[at++]
  }
  return { text: `${text}}`, end: at + 1 }
}

/** In pieces that break into lines as words do. */
const padding = (length) => '~'.repeat(length).replace(/~{6}(?=~)/g, '~~~~~~ ')

function disguiseText(message) {
  if (!/\p{L}/u.test(message)) return message
  const letters = message.replace(/[{<][^}>]*[}>]/g, '').length
  return `⟦${disguiseBranch(message, 0).text}${padding(Math.ceil(letters * 0.4))}⟧`
}

const disguise = (words) =>
  typeof words === 'string'
    ? disguiseText(words)
    : Array.isArray(words)
      ? words.map(disguise)
      : Object.fromEntries(Object.entries(words).map(([key, each]) => [key, disguise(each)]))

globalThis.disguiseWords = disguise
