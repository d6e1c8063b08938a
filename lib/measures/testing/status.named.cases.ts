/**
 * Histories of real records under their names, in the form of status.cases.ts: those that a register without acts done,
 * reviews, parts and dated terms reads wrongly, and some that it always read right. As they were read in November 2026,
 * whatever became of them since.
 */
export const NAMED_CASES = `
cn-2010-09-ministerial-contacts-suspended
  announced 2010-09-19, entered_into_force 2010-09-19, eased 2010-10-04, lifted 2010-10-11
  > in_force 2010-09-19, partly_in_force 2010-10-04, ended 2010-10-11
cn-2011-04-food-ban-12-prefectures
  announced 2011-04-08 part yamagata-and-yamanashi, entered_into_force 2011-04-08 part yamagata-and-yamanashi, announced 2011-04-08 part ten-prefectures, entered_into_force 2011-04-08 part ten-prefectures, announced 2011-04-08 part rice-from-niigata, entered_into_force 2011-04-08 part rice-from-niigata, announced 2011-04-08 part other-prefectures-certif, entered_into_force 2011-04-08 part other-prefectures-certif, reported 2011-06-13, lifted 2011-06-20 part yamagata-and-yamanashi, eased 2011-11-24 part other-prefectures-certif, lifted 2018-11-28 part rice-from-niigata, reported 2023-07-07
  > in_force 2011-04-08, partly_in_force 2011-06-20
cn-2012-09-boycott-protests
  occurred 2012-09
  > done~ 2012-09-01
cn-2012-09-tour-cancellation-order
  applied_in_practice 2012-09 until 2012-10
  > in_force~ 2012-09-01, ended?~ 2012-11-01
cn-2012-09-events-cancelled
  occurred 2012-09-11
  > done 2012-09-11
jp-2015-04-ad-tdi
  investigation_initiated 2014-02-14, announced 2014-12-19, entered_into_force 2014-12-25 until 2015-04-24, definitive_determination 2015-04-17, entered_into_force 2015-04-25 until 2020-04-24
  > under_investigation 2014-02-14, announced 2014-12-19, in_force 2014-12-25, ended? 2020-04-25
jp-2016-08-ad-potassium-hydroxide
  investigation_initiated 2015-05-26, preliminary_determination 2016-03-25, entered_into_force 2016-04-09 until 2016-08-08, definitive_determination 2016-08-02, entered_into_force 2016-08-09 until 2021-08-08, review_initiated 2020-08-31, announced 2021-08-10, extended 2021-08-13 until 2026-08-12, review_initiated 2025-12-25
  > under_investigation 2015-05-26, in_force 2016-04-09, in_force! 2021-08-09, in_force 2021-08-13, in_force! 2026-08-13
jp-2018-03-ad-butt-weld-fittings
  investigation_initiated 2017-03-31, preliminary_determination 2017-12-08, announced 2017-12-26, entered_into_force 2017-12-28 until 2018-04-27, reported 2018-03-14
  > under_investigation 2017-03-31, announced 2017-12-26, in_force 2017-12-28, ended? 2018-04-28
jp-2018-05-foreign-end-user-list
  announced 2018-05-02, replaced 2023-12-11
  > announced 2018-05-02, ended 2023-12-11
jp-2018-12-huawei-zte-procurement
  announced 2018-12-10, entered_into_force 2019-04-01
  > announced 2018-12-10, in_force 2019-04-01
cn-2021-01-ad-meta-cresol
  investigation_initiated 2019-07-29, preliminary_determination 2020-11-03, entered_into_force 2020-11-06, definitive_determination 2021-01-14, entered_into_force 2021-01-15 until 2026-01-14
  > under_investigation 2019-07-29, in_force 2020-11-06, ended? 2026-01-15
jp-2022-12-covid-border-measures-china
  entered_into_force 2022-12-30, amended 2023-01-08, eased 2023-03-01, eased 2023-04-05, lifted 2023-04-29
  > in_force 2022-12-30, partly_in_force 2023-03-01, ended 2023-04-29
cn-2023-11-rare-earth-export-reporting
  entered_into_force 2023-10-31 until 2025-10-31, announced 2023-11-07, reported 2023-11-28
  > in_force 2023-10-31, ended? 2025-11-01
jp-2023-12-foreign-end-user-list
  announced 2023-12-06, entered_into_force 2023-12-11, replaced 2025-02-05
  > announced 2023-12-06, in_force 2023-12-11, ended 2025-02-05
jp-2024-06-russia-export-ban-china-firms
  entered_into_force 2024-06, announced 2024-06-21
  > in_force~ 2024-06-01
cn-jp-2024-09-shared-recognition-seafood
  occurred 2024-09-20
  > done 2024-09-20
jp-2025-01-russia-export-ban-third-country
  announced 2025-01-10, entered_into_force 2025-01-17
  > announced 2025-01-10, in_force 2025-01-17
jp-2025-01-foreign-end-user-list
  announced 2025-01-31, entered_into_force 2025-02-05, replaced 2025-10-09
  > announced 2025-01-31, in_force 2025-02-05, ended 2025-10-09
cn-jp-2025-05-seafood-technical-requirements
  reported 2025-05-28, occurred 2025-05-30
  > done 2025-05-30
cn-2025-10-rare-earth-controls-five-plus
  announced 2025-10-09 starts 2025-11-08 part nos-55-to-58-superhard-m, announced 2025-10-09 starts 2025-12-01 part no-61-first-two-limbs-fo, announced 2025-10-09 part no-61-third-limb, entered_into_force 2025-10-09 part no-61-third-limb, announced 2025-10-09 part no-62-technology, entered_into_force 2025-10-09 part no-62-technology, suspended 2025-11-07 until 2026-11-10 part nos-55-to-58-superhard-m, suspended 2025-11-07 until 2026-11-10 part no-61-first-two-limbs-fo, suspended 2025-11-07 until 2026-11-10 part no-61-third-limb, suspended 2025-11-07 until 2026-11-10 part no-62-technology, extended? 2026-09-28 until 2027-01-10 part nos-55-to-58-superhard-m, extended? 2026-09-28 until 2027-01-10 part no-61-first-two-limbs-fo, extended? 2026-09-28 until 2027-01-10 part no-61-third-limb, extended? 2026-09-28 until 2027-01-10 part no-62-technology
  > partly_in_force 2025-10-09, suspended 2025-11-07, suspended? 2026-11-11, in_force? 2027-01-11
cn-2025-11-trilateral-summit-postponed
  occurred 2025-11
  > done~ 2025-11-01
cn-2025-11-rare-earth-controls-suspended
  announced 2025-11-07, entered_into_force 2025-11-07 until 2026-11-10, extended? 2026-09-28 until 2027-01-10
  > in_force 2025-11-07, in_force? 2026-11-11, ended? 2027-01-11
cn-2025-11-airline-refunds-japan
  announced 2025-11-15, applied_in_practice 2025-11-15 until 2025-12-31, extended 2025-12 until 2026-03-28
  > in_force 2025-11-15, ended?~ 2026-03-29
cn-2025-11-beijing-tokyo-forum-postponed
  occurred 2025-11-17
  > done 2025-11-17
cn-2025-11-concert-event-cancellations
  occurred 2025-11-17, occurred 2025-11-19
  > done 2025-11-17
cn-2025-11-film-release-postponements
  occurred 2025-11-17
  > done 2025-11-17
jp-2025-11-embassy-safety-notice-china
  announced 2025-11-17, occurred 2025-11-17
  > done 2025-11-17
cn-2025-11-trilateral-culture-ministers-postponed
  occurred 2025-11-18, reported 2025-11-20
  > done 2025-11-18
cn-2025-11-cruise-calls-cancelled
  announced 2025-11-19, applied_in_practice 2025-11-20, extended 2025-11-28 until 2026-03-31
  > announced 2025-11-19, in_force 2025-11-20, ended? 2026-04-01
cn-2025-11-g20-li-takaichi-meeting-refused
  occurred 2025-11-17, reported 2025-11-20
  > done 2025-11-17
cn-2025-11-mofcom-threat-necessary-measures
  threatened 2025-11-20, threatened 2025-12-04, replaced 2026-01-06
  > threatened 2025-11-20, ended 2026-01-06
hk-2025-11-jenesys-withdrawal
  occurred 2025-11-22
  > done 2025-11-22
cn-2025-11-hamasaki-otsuki-shows-stopped
  occurred 2025-11-28
  > done 2025-11-28
cn-2026-01-dichlorosilane-ad-probe
  reported 2025-12-08, announced 2026-01-07, investigation_initiated 2026-01-07, preliminary_determination 2026-09-07, entered_into_force 2026-09-08
  > under_investigation 2026-01-07, in_force 2026-09-08
cn-2026-01-pandas-returned
  announced 2025-12-15, occurred 2026-01-27
  > announced 2025-12-15, done 2026-01-27
cn-2025-12-business-delegation-postponed
  occurred 2025-12-31
  > done 2025-12-31
cn-2026-01-airline-refunds-extended
  announced 2026-01-26, entered_into_force 2026-03-29 until 2026-10-24
  > announced 2026-01-26, in_force 2026-03-29, ended? 2026-10-25
cn-2020-12-ad-polyphenylene-sulfide
  investigation_initiated 2019-05-30, preliminary_determination 2020-10-16, entered_into_force 2020-10-17, definitive_determination 2020-11-30, entered_into_force 2020-12-01 until 2025-11-30, amended 2021-10-28, amended 2022-10-14, reported 2025-09-08, review_initiated 2025-12-01 until 2026-12-01
  > under_investigation 2019-05-30, in_force 2020-10-17, in_force! 2025-12-01, ended? 2026-12-02
cn-2003-ad-pvc
  entered_into_force 2003-09-29 until 2008-09-28, review_initiated 2008-09-29, extended 2009-09-29 until 2014-09-28, review_initiated 2014-09-29, announced 2015-09-28, extended 2015-09-29 until 2018-09-28, review_initiated 2018-09-29, lifted 2019-09-29
  > in_force 2003-09-29, in_force! 2008-09-29, in_force 2009-09-29, in_force! 2014-09-29, in_force 2015-09-29, in_force! 2018-09-29, ended 2019-09-29
cn-2012-10-imf-meetings-tokyo
  occurred 2012-10-10, reported 2012-10-11
  > done 2012-10-10
cn-2026-05-apec-trade-ministers-meeting-refused
  occurred 2026-05-22, reported 2026-05-28
  > done 2026-05-22
jp-2026-05-fefta-reform
  proposed 2026-03-17, announced 2026-05-29 part review-framework-of-the, announced 2026-05-29 starts 2027-06 part the-other-rules, entered_into_force 2026-06-05 part review-framework-of-the
  > proposed 2026-03-17, announced 2026-05-29, partly_in_force 2026-06-05, in_force?~ 2027-06-01
jp-2022-05-economic-security-promotion-act
  announced 2022-05-11, announced 2022-05-18, entered_into_force 2022-08-01 part supply-chains-and-resear, entered_into_force 2023-11-17 part core-infrastructure-chap, entered_into_force 2024-05-01 part secret-patents-chapter-5
  > announced 2022-05-11, partly_in_force 2022-08-01, in_force 2024-05-01
cn-2026-01-dual-use-export-ban-japan
  announced 2026-01-06, entered_into_force 2026-01-06, reported 2026-01-08, reported 2026-02-24, reported 2026-06-29
  > in_force 2026-01-06
cn-2023-08-aquatic-products-suspension
  announced 2023-08-24, entered_into_force 2023-08-24, lifted 2025-06-29
  > in_force 2023-08-24, ended 2025-06-29
cn-2025-06-aquatic-products-conditional-resumption
  announced 2025-06-29, entered_into_force 2025-06-29, applied_in_practice 2025-11-05, suspended 2025-11-19
  > in_force 2025-06-29, suspended 2025-11-19
cn-2025-11-seafood-import-halt
  announced 2025-11-19, applied_in_practice 2025-11-19
  > in_force 2025-11-19
jp-2020-09-ad-tcpp
  investigation_initiated 2019-09-26, preliminary_determination 2020-05-25, entered_into_force 2020-06-27 until 2020-10-26, entered_into_force 2020-09-17 until 2025-09-16, expired 2025-09-16
  > under_investigation 2019-09-26, in_force 2020-06-27, ended 2025-09-17
cn-2024-09-threat-chip-servicing
  threatened 2024-09-02
  > threatened 2024-09-02
cn-2026-01-rare-earth-licence-halt-reports
  reported 2026-01-08, denied 2026-01-08, reported 2026-01-09, reported 2026-02-06, reported 2026-05-26, reported 2026-06-09
  > nothing
`
