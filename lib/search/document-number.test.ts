import { describe, expect, it } from 'vitest'
import { numberTermsOf, readDocumentNumber, termOfNumber } from './document-number'

describe('the number of a document', () => {
  it.each([
    ['No. 1 of 2026', '# /2026/1'],
    ['No.1 of 2026', '# /2026/1'],
    ['№ 1 of 2026', '# /2026/1'],
    ['2026年第1号', '# /2026/1'],
    ['令和4年法律第43号', '# /2022/43'],
    ['平成元年政令第1号', '# /1989/1'],
    ['２０２６年第１号', '# /2026/1'],
    ['2026 年第 1 号', '# /2026/1'],
    ['商务部公告2026年第1号', '# mofcom/2026/1'],
    ['商務部公告2026年第1號', '# mofcom/2026/1'],
    ['MOFCOM No. 1 2026', '# mofcom/2026/1'],
    ['MOFCOM Announcement No. 1 of 2026', '# mofcom/2026/1'],
    ['MOFCOM 2026 No. 1', '# mofcom/2026/1'],
    ['海关总署公告2023年第103号', '# gacc/2023/103'],
    ['No. 134/2023', '# /2023/134'],
  ])('is read in %s', (typed, term) => {
    const number = readDocumentNumber(typed)
    expect(number && termOfNumber(number)).toBe(term)
  })

  it.each(['', '2026', 'No. 1', 'rare earths 2026', 'seafood No. 1 of 2026', 'No. 1 and 2 of 2026', '1號'])(
    'is not what %s asks for',
    (typed) => {
      expect(readDocumentNumber(typed)).toBeNull()
    },
  )

  it('is found in every row of them', () => {
    const terms = numberTermsOf('MOFCOM and GACC Announcements Nos. 55, 56, 57 and 58 of 2025; No. 9 of 2024')
    expect(terms).toEqual(expect.arrayContaining(['# /2025/55', '# mofcom/2025/58', '# gacc/2025/56', '# /2024/9']))
    expect(numberTermsOf('教育部2025年第4号留学预警')).toContain('# /2025/4')
  })
})
