/** Histories in the form of status.cases.ts: what was said without a text, is vague, or concerns parts. */
export const DOUBT_CASES = `
said without a text: a longer suspension
  entered_into_force 2025-10-09, suspended 2025-11-07 until 2026-11-10, extended? 2026-09-28 until 2027-01-10
  > in_force 2025-10-09, suspended 2025-11-07, suspended? 2026-11-11, in_force? 2027-01-11
said without a text: and then seen
  entered_into_force 2025-10-09, suspended 2025-11-07 until 2026-11-10, extended? 2026-09-28 until 2027-01-10, extended 2026-11-08 until 2027-01-10
  > in_force 2025-10-09, suspended 2025-11-07, in_force? 2027-01-11
said without a text: seen after the old end
  entered_into_force 2025-10-09, suspended 2025-11-07 until 2026-11-10, extended? 2026-09-28 until 2027-01-10, extended 2026-11-20 until 2027-01-10
  > in_force 2025-10-09, suspended 2025-11-07, suspended? 2026-11-11, suspended 2026-11-20, in_force? 2027-01-11
said without a text: a longer term
  entered_into_force 2020-01-01 until 2020-12-31, extended? 2020-11-01 until 2021-06-30
  > in_force 2020-01-01, in_force? 2021-01-01, ended? 2021-07-01
said without a text: a term without end
  entered_into_force 2020-01-01 until 2020-12-31, extended? 2020-11-01
  > in_force 2020-01-01, in_force? 2021-01-01
said without a text: a shorter term is none
  entered_into_force 2020-01-01 until 2020-12-31, extended? 2020-02-01 until 2020-06-30
  > in_force 2020-01-01, ended? 2021-01-01
said without a text: an end
  entered_into_force 2020-01-01, lifted? 2020-06-01
  > in_force 2020-01-01, ended? 2020-06-01
said without a text: a beginning
  announced 2020-01-01, entered_into_force? 2020-06-01
  > announced 2020-01-01, in_force? 2020-06-01
a vague end: in the month of the beginning
  entered_into_force 2026-01-10, lifted 2026-01
  > in_force 2026-01-10, ended~ 2026-01-31
a vague end: in the year of the beginning
  entered_into_force 2025-03-01, lifted 2025
  > in_force 2025-03-01, ended~ 2025-12-31
a vague end: in the month of an easing
  entered_into_force 2023-08-24, eased 2025-06-29, lifted 2025-06
  > in_force 2023-08-24, partly_in_force 2025-06-29, ended~ 2025-06-30
a vague end: in a month of its own
  entered_into_force 2020-01-01, lifted 2020-06
  > in_force 2020-01-01, ended~ 2020-06-30
a vague end: that of the term in that month
  entered_into_force 2020-01-01 until 2020-06-15, expired 2020-06
  > in_force 2020-01-01, ended 2020-06-16
a vague end: both of a month
  applied_in_practice 2020-01, lifted 2020-01
  > in_force~ 2020-01-01, ended~ 2020-01-31
a vague end: of a vague suspension
  entered_into_force 2020-01-01, suspended 2020-06, lifted 2020
  > in_force 2020-01-01, suspended~ 2020-06-01, ended~ 2020-12-31
a vague end: with a new beginning in between
  entered_into_force 2020-01-01, lifted 2021, entered_into_force 2021-06-01
  > in_force 2020-01-01, ended~ 2021-12-31
a vague step: an easing in the month of the beginning
  entered_into_force 2020-01-10, eased 2020-01
  > in_force 2020-01-10, partly_in_force~ 2020-01-11
a vague step: a suspension in the year of the beginning
  entered_into_force 2020-03-10, suspended 2020
  > in_force 2020-03-10, suspended~ 2020-03-11
a vague step: a resumption in the month of the suspension
  entered_into_force 2020-01-01, suspended 2020-06-20, resumed 2020-06
  > in_force 2020-01-01, suspended 2020-06-20, in_force~ 2020-06-21
a vague step: a resumption in the month that the suspension ends
  entered_into_force 2020-01-01, suspended 2020-06-30, resumed 2020-06
  > in_force 2020-01-01
a vague step: an extension in the month of the beginning
  entered_into_force 2020-01-10 until 2020-06-30, extended 2020-01 until 2020-12-31
  > in_force 2020-01-10, ended?~ 2021-01-01
a vague step: a suspension in a month of its own
  entered_into_force 2020-01-01, suspended 2020-06, resumed 2020-09-01
  > in_force 2020-01-01, suspended~ 2020-06-01, in_force 2020-09-01
a vague term: of the month in which it began
  entered_into_force 2026-01-10 until 2026-01
  > in_force 2026-01-10, ended?~ 2026-02-01
a vague term: of a suspension in the month in which it began
  entered_into_force 2025-01-01, suspended 2025-11-07 until 2025-11
  > in_force 2025-01-01, suspended 2025-11-07, in_force?~ 2025-12-01
a vague term: cut short on a day
  entered_into_force 2020-01-01 until 2020, lifted 2020-06-01
  > in_force 2020-01-01, ended 2020-06-01
an end that somebody stated: is not eased, suspended or prolonged
  entered_into_force 2020-01-01, lifted 2020-02-01, eased 2020-03-01, suspended 2020-04-01, extended 2020-05-01
  > in_force 2020-01-01, ended 2020-02-01
a list with revisions: replaced by the next
  announced 2018-05-02, replaced 2023-12-11
  > announced 2018-05-02, ended 2023-12-11
a list with revisions: the revision that replaces it
  announced 2023-12-06, entered_into_force 2023-12-11, replaced 2025-02-05
  > announced 2023-12-06, in_force 2023-12-11, ended 2025-02-05
parts: one lifted, the rest goes on
  entered_into_force 2020-01-01, lifted 2020-06-01 part rice
  > in_force 2020-01-01, partly_in_force 2020-06-01
parts: each begins on its day
  announced 2020-01-01, entered_into_force 2020-03-01 part A, entered_into_force 2020-06-01 part B
  > announced 2020-01-01, partly_in_force 2020-03-01, in_force 2020-06-01
parts: one suspended, the other not
  entered_into_force 2020-01-01 part A, entered_into_force 2020-01-01 part B, suspended 2020-06-01 part A
  > in_force 2020-01-01, partly_in_force 2020-06-01
parts: all suspended by one act
  entered_into_force 2020-01-01 part A, announced 2020-01-01 starts 2020-12-01 part B, suspended 2020-06-01 until 2021-05-31
  > partly_in_force 2020-01-01, suspended 2020-06-01, in_force? 2021-06-01
parts: the package of October 2025
  announced 2025-10-09 starts 2025-11-08 part items, announced 2025-10-09 starts 2025-12-01 part limbs, entered_into_force 2025-10-09 part limb-3, suspended 2025-11-07 until 2026-11-10, extended? 2026-09-28 until 2027-01-10
  > partly_in_force 2025-10-09, suspended 2025-11-07, suspended? 2026-11-11, in_force? 2027-01-11
parts: two limbs never operative, one in force until it was suspended
  announced 2025-10-09 starts 2025-12-01 part one-and-two, entered_into_force 2025-10-09 part three, suspended 2025-11-07 until 2026-11-10
  > partly_in_force 2025-10-09, suspended 2025-11-07, in_force? 2026-11-11
parts: one lifted before, the other lifted later
  entered_into_force 2020-01-01, lifted 2020-03-01 part A, lifted 2020-06-01
  > in_force 2020-01-01, partly_in_force 2020-03-01, ended 2020-06-01
parts: one ended by its term
  entered_into_force 2020-01-01, entered_into_force 2020-01-01 until 2020-06-30 part A
  > in_force 2020-01-01, partly_in_force? 2020-07-01
parts: one starts on a written day
  announced 2020-05-29, entered_into_force 2020-06-05 part framework, announced 2020-05-29 starts 2021-06 part others
  > announced 2020-05-29, partly_in_force 2020-06-05, in_force?~ 2021-06-01
parts: an easing of what is left leaves what was lifted
  entered_into_force 2020-01-01 part A, entered_into_force 2020-01-01 part B, lifted 2020-03-01 part A, eased 2020-06-01
  > in_force 2020-01-01, partly_in_force 2020-03-01
parts: nothing but a report of one
  reported 2020-01-01 part A
  > nothing
`
