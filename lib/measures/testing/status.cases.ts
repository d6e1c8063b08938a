/**
 * Histories and what the fold makes of them, for status.test.ts, from the first step to the last: a name, the events, the ranges of status.
 * "in_force? 2020-04-01" is expected, "in_force! 2020-04-01" held, "in_force~ 2020-04-01" approximate; each range lasts
 * until the next begins. "announced 2020-01-01 starts 2020-02-01" fixes a start, "extended? 2020-01-01" was said without a
 * text, "lifted 2020-01-01 part rice" concerns a part. A rule and its exceptions stand side by side.
 */
export const COURSE_CASES = `
before it applies: nothing at all
  nothing
  > nothing
before it applies: a threat, a draft, a decision
  threatened 2020-01-01, proposed 2020-02-01, announced 2020-03-01
  > threatened 2020-01-01, proposed 2020-02-01, announced 2020-03-01
before it applies: a decision that sets a later day
  announced 2020-01-01, entered_into_force 2020-02-01
  > announced 2020-01-01, in_force 2020-02-01
before it applies: an investigation announced as it opens, in any order
  investigation_initiated 2020-01-01, announced 2020-01-01
  > under_investigation 2020-01-01
before it applies: a decision after the investigation
  investigation_initiated 2020-01-01, announced 2020-01-02
  > under_investigation 2020-01-01, announced 2020-01-02
before it applies: a case closed
  investigation_initiated 2020-01-01, terminated_without_measure 2020-09-01
  > under_investigation 2020-01-01, ended 2020-09-01
before it applies: a longer investigation
  investigation_initiated 2020-01-01, extended 2020-06-01 until 2020-12-31
  > under_investigation 2020-01-01
while it applies: a review and its findings
  entered_into_force 2020-01-01, investigation_initiated 2021-01-01, preliminary_determination 2021-03-01
  > in_force 2020-01-01
while it applies: a new draft, threat and decision
  eased 2020-01-01, proposed 2021-01-01, threatened 2021-02-01, announced 2021-03-01
  > partly_in_force 2020-01-01
while it applies: a decision during a suspension
  entered_into_force 2020-01-01, suspended 2021-01-01, announced 2021-02-01
  > in_force 2020-01-01, suspended 2021-01-01
while it applies: eased, and lifted
  applied_in_practice 2020-01-01, eased 2020-02-01, eased 2020-03-01, lifted 2020-04-01
  > in_force 2020-01-01, partly_in_force 2020-02-01, ended 2020-04-01
while it applies: eased on its first day
  eased 2020-01-01, entered_into_force 2020-01-01
  > partly_in_force 2020-01-01
while it applies: lifted on its first day
  lifted 2020-01-01, entered_into_force 2020-01-01
  > ended 2020-01-01
while it applies: seen in practice after it entered into force
  entered_into_force 2020-01-01, applied_in_practice 2020-03-01
  > in_force 2020-01-01
while it applies: told twice, first to the month
  applied_in_practice 2020-01, entered_into_force 2020-01-20
  > in_force~ 2020-01-01
while it applies: what changes nothing
  entered_into_force 2020-01-01, amended 2020-02-01, denied 2020-02-02, reported 2020-02-03, review_initiated 2020-02-04
  > in_force 2020-01-01
while it applies: imposed again after its end
  entered_into_force 2020-01-01, lifted 2020-02-01, announced 2020-04-01, entered_into_force 2020-05-01
  > in_force 2020-01-01, ended 2020-02-01, announced 2020-04-01, in_force 2020-05-01
a term: runs out
  entered_into_force 2020-01-01 until 2020-12-31
  > in_force 2020-01-01, ended? 2021-01-01
a term: of one day
  entered_into_force 2020-02-29 until 2020-02-29
  > in_force 2020-02-29, ended? 2020-03-01
a term: with its expiry stated on its last day
  entered_into_force 2020-01-01 until 2020-12-31, expired 2020-12-31
  > in_force 2020-01-01, ended 2021-01-01
a term: with its expiry stated on the day after
  entered_into_force 2020-01-01 until 2020-12-31, expired 2021-01-01
  > in_force 2020-01-01, ended 2021-01-01
a term: with its expiry stated later
  entered_into_force 2020-01-01 until 2020-12-31, expired 2021-01-05
  > in_force 2020-01-01, ended? 2021-01-01, ended 2021-01-05
a term: cut short
  entered_into_force 2020-01-01 until 2020-12-31, lifted 2020-06-01
  > in_force 2020-01-01, ended 2020-06-01
a term: lifted on its last day
  entered_into_force 2020-01-01 until 2020-12-31, lifted 2020-12-31
  > in_force 2020-01-01, ended 2020-12-31
a term: of a provisional duty, cleared by the definitive one
  entered_into_force 2020-01-01 until 2020-04-30, definitive_determination 2020-04-20
  > in_force 2020-01-01
a term: of a provisional duty, replaced
  entered_into_force 2020-01-01 until 2020-04-30, entered_into_force 2020-04-20 until 2025-04-19
  > in_force 2020-01-01, ended? 2025-04-20
a term: extended in time
  entered_into_force 2020-01-01 until 2020-12-31, extended 2020-11-01 until 2021-12-31
  > in_force 2020-01-01, ended? 2022-01-01
a term: extended on the day after it
  entered_into_force 2020-01-01 until 2020-12-31, announced 2021-01-01, extended 2021-01-01 until 2021-12-31
  > in_force 2020-01-01, ended? 2022-01-01
a term: extended without end
  entered_into_force 2020-01-01 until 2020-12-31, extended 2020-11-01
  > in_force 2020-01-01
a term: extended after it ran out
  entered_into_force 2020-01-01 until 2020-12-31, extended 2021-02-01 until 2021-12-31
  > in_force 2020-01-01, ended? 2021-01-01, in_force 2021-02-01, ended? 2022-01-01
a term: extended after it ran out, as announced
  entered_into_force 2020-01-01 until 2020-12-31, announced 2021-02-01, extended 2021-03-01
  > in_force 2020-01-01, ended? 2021-01-01, announced 2021-02-01, in_force 2021-03-01
a term: extended after somebody had ended it
  entered_into_force 2020-01-01, expired 2020-12-31, extended 2021-02-01
  > in_force 2020-01-01, ended 2020-12-31
a term: eased in the middle
  entered_into_force 2020-01-01 until 2020-12-31, eased 2020-06-01
  > in_force 2020-01-01, partly_in_force 2020-06-01, ended? 2021-01-01
a term: outlived by what is stated on the day after
  entered_into_force 2020-01-01 until 2020-12-31, eased 2021-01-01
  > in_force 2020-01-01, partly_in_force 2021-01-01
a term: not outlived by a report or a decision of that day
  entered_into_force 2020-01-01 until 2020-12-31, reported 2021-01-01, announced 2021-01-01
  > in_force 2020-01-01, announced 2021-01-01
a term: known to the month
  entered_into_force 2020-01-01 until 2020-02
  > in_force 2020-01-01, ended?~ 2020-03-01
a term: known to the year
  entered_into_force 2020-01-01 until 2020
  > in_force 2020-01-01, ended?~ 2021-01-01
a term: before its beginning is no term
  entered_into_force 2020-01-01 until 2019-12-31
  > in_force 2020-01-01
a suspension: with an end
  entered_into_force 2020-01-01, suspended 2020-02-01 until 2020-03-31
  > in_force 2020-01-01, suspended 2020-02-01, in_force? 2020-04-01
a suspension: without one
  entered_into_force 2020-01-01, suspended 2020-02-01
  > in_force 2020-01-01, suspended 2020-02-01
a suspension: resumed early
  entered_into_force 2020-01-01, suspended 2020-02-01 until 2020-03-31, resumed 2020-03-01
  > in_force 2020-01-01, suspended 2020-02-01, in_force 2020-03-01
a suspension: resumed as expected
  entered_into_force 2020-01-01, suspended 2020-02-01 until 2020-03-31, resumed 2020-04-01
  > in_force 2020-01-01, suspended 2020-02-01, in_force 2020-04-01
a suspension: confirmed later
  entered_into_force 2020-01-01, suspended 2020-02-01 until 2020-03-31, resumed 2020-04-09
  > in_force 2020-01-01, suspended 2020-02-01, in_force? 2020-04-01, in_force 2020-04-09
a suspension: extended after it had run out
  entered_into_force 2020-01-01, suspended 2020-02-01 until 2020-03-31, extended 2020-04-09 until 2020-06-30
  > in_force 2020-01-01, suspended 2020-02-01, in_force? 2020-04-01, suspended 2020-04-09, in_force? 2020-07-01
a suspension: suspended again on the day after
  entered_into_force 2020-01-01, suspended 2020-02-01 until 2020-03-31, suspended 2020-04-01 until 2020-05-31
  > in_force 2020-01-01, suspended 2020-02-01, in_force? 2020-06-01
a suspension: extended
  applied_in_practice 2020-01-01 until 2022, suspended 2020-02-01 until 2020-03-31, extended 2020-03-01 until 2020-12-31
  > in_force 2020-01-01, suspended 2020-02-01, in_force? 2021-01-01, ended?~ 2023-01-01
a suspension: extended on the day after it
  entered_into_force 2020-01-01, suspended 2020-02-01 until 2020-03-31, extended 2020-04-01 until 2020-12-31
  > in_force 2020-01-01, suspended 2020-02-01, in_force? 2021-01-01
a suspension: extended on the day after it, as announced
  eased 2020-01-01, suspended 2020-02-01 until 2020-03-31, announced 2020-04-01, extended 2020-04-01 until 2020-12-31
  > partly_in_force 2020-01-01, suspended 2020-02-01, in_force? 2021-01-01
a suspension: resumed, the term kept
  entered_into_force 2020-01-01 until 2020-12-31, suspended 2020-02-01, resumed 2020-03-01
  > in_force 2020-01-01, suspended 2020-02-01, in_force 2020-03-01, ended? 2021-01-01
a suspension: that the term does not outlast
  entered_into_force 2020-01-01 until 2020-03-31, suspended 2020-02-01 until 2020-03-31
  > in_force 2020-01-01, suspended 2020-02-01, ended? 2020-04-01
a suspension: that ends after the term
  entered_into_force 2020-01-01 until 2020-03-31, suspended 2020-02-01 until 2020-12-31
  > in_force 2020-01-01, suspended 2020-02-01, ended? 2020-04-01
a suspension: before it ever applied
  announced 2020-01-01, suspended 2020-02-01 until 2020-03-31
  > announced 2020-01-01, suspended 2020-02-01, in_force? 2020-04-01
a suspension: known to the month
  entered_into_force 2020-01-01, suspended 2020-02 until 2020-03
  > in_force 2020-01-01, suspended~ 2020-02-01, in_force?~ 2020-04-01
a start that a text fixes: comes on its day
  announced 2020-01-01 starts 2020-03-01
  > announced 2020-01-01, in_force? 2020-03-01
a start that a text fixes: confirmed
  announced 2020-01-01 starts 2020-03-01, entered_into_force 2020-03-01
  > announced 2020-01-01, in_force 2020-03-01
a start that a text fixes: confirmed later
  announced 2020-01-01 starts 2020-03-01, applied_in_practice 2020-03-09
  > announced 2020-01-01, in_force? 2020-03-01, in_force 2020-03-09
a start that a text fixes: earlier than it said
  announced 2020-01-01 starts 2020-03-01, entered_into_force 2020-02-01
  > announced 2020-01-01, in_force 2020-02-01
a start that a text fixes: with a term
  announced 2020-01-01 starts 2020-03-01 until 2020-12-31
  > announced 2020-01-01, in_force? 2020-03-01, ended? 2021-01-01
a start that a text fixes: known to the month
  announced 2020-01-01 starts 2020-03
  > announced 2020-01-01, in_force?~ 2020-03-01
a start that a text fixes: on the day itself
  announced 2020-01-01 starts 2020-01-01
  > in_force? 2020-01-01
a start that a text fixes: told twice
  announced 2020-01-01 starts 2020-03-01, announced 2020-02-01
  > announced 2020-01-01, in_force? 2020-03-01
a start that a text fixes: put off
  announced 2020-01-01 starts 2020-03-01, announced 2020-02-01 starts 2020-06-01
  > announced 2020-01-01, in_force? 2020-06-01
a start that a text fixes: suspended before, it never began
  announced 2020-01-01 starts 2020-03-01, suspended 2020-02-01
  > announced 2020-01-01, suspended 2020-02-01
a start that a text fixes: suspended before, until a day
  announced 2020-01-01 starts 2020-03-01, suspended 2020-02-01 until 2020-12-31
  > announced 2020-01-01, suspended 2020-02-01, in_force? 2021-01-01
a start that a text fixes: suspended before, until a day before the start
  announced 2020-01-01 starts 2020-06-01, suspended 2020-02-01 until 2020-03-31
  > announced 2020-01-01, suspended 2020-02-01, announced? 2020-04-01, in_force? 2020-06-01
a start that a text fixes: lifted before
  announced 2020-01-01 starts 2020-03-01, lifted 2020-02-01
  > announced 2020-01-01, ended 2020-02-01
a start that a text fixes: withdrawn before
  announced 2020-01-01 starts 2020-03-01, withdrawn 2020-02-01
  > announced 2020-01-01, ended 2020-02-01
a start that a text fixes: of a ruling
  definitive_determination 2020-01-01 starts 2020-01-02
  > announced 2020-01-01, in_force? 2020-01-02
`
