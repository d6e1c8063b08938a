import { describe, expect, it } from 'vitest'
import { likelyAddresses, readAddress, urlSchema } from './address'

const PAGE = 'https://www.mofcom.gov.cn/a/1.html'

describe('one page under several addresses', () => {
  it.each([
    [`  ${PAGE} `],
    ['HTTPS://WWW.MOFCOM.GOV.CN/a/1.html'],
    ['https://www.mofcom.gov.cn:443/a/1.html'],
    ['https://www.mofcom.gov.cn./a/1.html'],
    ['https://www.mofcom.gov.cn/./b/../a/1.html'],
    [`${PAGE}?`],
    [`${PAGE}#`],
    [`${PAGE}#page=2`],
    [`${PAGE}#:~:text=announcement`],
    [`${PAGE}?utm_source=wechat&utm_medium=x`],
    [`${PAGE}?fbclid=1&UTM_Source=x#top`],
    ['https://@www.mofcom.gov.cn/a/1.html'],
    ['https://ｗｗｗ.mofcom。gov.cn/a/1.html'],
    ['https://%77ww.mofcom.gov.cn/a/1.html'],
  ])('%s is kept once', (typed) => {
    expect(readAddress(typed)).toEqual({ ok: true, url: PAGE })
  })
})

it.each([
  ['https://例え.jp/第1号 (PDF).pdf', 'https://xn--r8jz45g.jp/%E7%AC%AC1%E5%8F%B7%20(PDF).pdf'],
  ['http://example.org', 'http://example.org/'],
  ['https://example.org:8443/x', 'https://example.org:8443/x'],
  // What is left of a query is as it was.
  ['https://example.org/?q=a+b&utm_id=1&e=%e4%b8', 'https://example.org/?q=a+b&e=%e4%b8'],
  ['https://example.org/?utmost=1', 'https://example.org/?utmost=1'],
  // Fragments that are the document.
  ['https://example.org/#/law/5', 'https://example.org/#/law/5'],
  ['https://example.org/#!/law/5', 'https://example.org/#!/law/5'],
  // Of a copy everything is the original's.
  [
    'https://web.archive.org/web/2026/https://example.org/?utm_source=x#page=2',
    'https://web.archive.org/web/2026/https://example.org/?utm_source=x#page=2',
  ],
  ['http://8.8.8.8/x', 'http://8.8.8.8/x'],
  ['https://[2606:4700::1111]/x', 'https://[2606:4700::1111]/x'],
])('%s is kept as %s, and that as itself', (typed, kept) => {
  expect(readAddress(typed)).toEqual({ ok: true, url: kept })
  expect(readAddress(kept)).toEqual({ ok: true, url: kept })
})

it.each([
  ['', 'required'],
  ['   ', 'required'],
  ['https:example.org/x', 'invalid_url'],
  ['https:/example.org/x', 'invalid_url'],
  ['https:///example.org/x', 'invalid_url'],
  ['https:\\\\example.org\\x', 'invalid_url'],
  ['https://example.org\\@other.org/', 'invalid_url'],
  ['//example.org/x', 'invalid_url'],
  ['www.mofcom.gov.cn', 'invalid_url'],
  ['javascript:alert(1)', 'invalid_url'],
  [' JaVaScRiPt://example.org/%0aalert(1)', 'invalid_url'],
  ['data:text/html,x', 'invalid_url'],
  ['ftp://example.org/x', 'invalid_url'],
  ['file:///etc/passwd', 'invalid_url'],
  ['https://', 'invalid_url'],
  ['https://exa mple.org/', 'invalid_url'],
  ['https://example.org:99999/', 'invalid_url'],
  ['java\nscript://example.org/', 'refused_sign:U+000A'],
  ['https://exam\tple.org/', 'refused_sign:U+0009'],
  ['https://example.org/a\u200bb', 'refused_sign:U+200B'],
  ['https://exam\u00adple.org/', 'refused_sign:U+00AD'],
  ['https://example.org/\u202egpj.exe', 'refused_sign:U+202E'],
  ['https://example.org/\u0000', 'control_characters'],
  ['https://user:pw@example.org/x', 'address_with_user'],
  ['https://www.mofcom.gov.cn@example.org/', 'address_with_user'],
  ['https://:pw@example.org/', 'address_with_user'],
  ['http://localhost:3000/measures', 'private_address'],
  ['http://intranet/x', 'private_address'],
  ['http://intranet./x', 'private_address'],
  ['http://printer.local/', 'private_address'],
  ['http://a.localhost/', 'private_address'],
  ['http://nas.home.arpa/', 'private_address'],
  ['http://10.1.2.3/', 'private_address'],
  ['http://127.0.0.1/', 'private_address'],
  ['http://127.1/', 'private_address'],
  ['http://2130706433/', 'private_address'],
  ['http://0x7f000001/', 'private_address'],
  ['http://0177.0.0.1/', 'private_address'],
  ['http://１２７.0.0.1/', 'private_address'],
  ['http://127.0.0.1./', 'private_address'],
  ['http://0.0.0.0/', 'private_address'],
  ['http://100.64.0.1/', 'private_address'],
  ['http://169.254.169.254/latest/', 'private_address'],
  ['http://172.31.255.255/', 'private_address'],
  ['http://192.168.0.1/', 'private_address'],
  ['http://[::1]/', 'private_address'],
  ['http://[::]/', 'private_address'],
  ['http://[::ffff:10.0.0.1]/', 'private_address'],
  ['http://[fc00::1]/', 'private_address'],
  ['http://[fe80::1]/', 'private_address'],
  ['http://[64:ff9b::7f00:1]/', 'private_address'],
  ['https://a..b.org/', 'private_address'],
  ['https://example.org../', 'private_address'],
  [`https://example.org/${'x'.repeat(2000)}`, 'too_long:2000'],
  [`https://example.org/${'第'.repeat(250)}`, 'too_long:2000'],
])('%j is refused: %s', (typed, code) => {
  expect(readAddress(typed)).toEqual({ ok: false, code })
  expect(urlSchema.safeParse(typed).error?.issues.map(({ message }) => message)).toEqual([code])
})

it('knows under which addresses the same page may be known', () => {
  const spellings = ['http://example.org/x', 'https://www.example.org/x/', 'https://example.org/x']
  for (const one of spellings) for (const other of spellings) expect(likelyAddresses(one)).toContain(other)
  expect(likelyAddresses('https://example.org/')).toContain('http://www.example.org/')
})
