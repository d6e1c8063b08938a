/**
 * Histories and what the fold makes of them, for status.test.ts: a name, the events, the ranges of status.
 * "in_force? 2020-04-01" is expected, "in_force! 2020-04-01" held, "in_force~ 2020-04-01" approximate; each range lasts
 * until the next begins. "announced 2020-01-01 starts 2020-02-01" fixes a start, "extended? 2020-01-01" was said without a
 * text, "lifted 2020-01-01 part rice" concerns a part. One table, read whole: a rule and its exceptions stand side by side.
 */
export const CASES = `
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
a draft: is no inquiry
  proposed 2020-01-01, announced 2020-06-01, entered_into_force 2020-07-01
  > proposed 2020-01-01, announced 2020-06-01, in_force 2020-07-01
a draft: taken back
  proposed 2020-01-01, withdrawn 2020-06-01
  > proposed 2020-01-01, ended 2020-06-01
a draft: of a change to what applies
  entered_into_force 2020-01-01, proposed 2021-01-01, amended 2021-06-01
  > in_force 2020-01-01
a draft: of a change to what applies, taken back
  entered_into_force 2020-01-01, proposed 2021-01-01, withdrawn 2021-06-01
  > in_force 2020-01-01
a draft: taken back, and then the measure
  entered_into_force 2020-01-01, proposed 2021-01-01, withdrawn 2021-06-01, withdrawn 2021-07-01
  > in_force 2020-01-01, ended 2021-07-01
a threat: carried out by another act
  threatened 2020-01-01, replaced 2020-02-01
  > threatened 2020-01-01, ended 2020-02-01
a threat: withdrawn
  threatened 2020-01-01, withdrawn 2020-02-01
  > threatened 2020-01-01, ended 2020-02-01
a threat: made again
  threatened 2020-01-01, withdrawn 2020-02-01, threatened 2020-03-01
  > threatened 2020-01-01, ended 2020-02-01, threatened 2020-03-01
done once: over as it happens
  occurred 2020-01-01
  > done 2020-01-01
done once: after it was announced
  announced 2020-01-01, occurred 2020-02-01
  > announced 2020-01-01, done 2020-02-01
done once: twice
  occurred 2020-01-01, occurred 2020-01-03
  > done 2020-01-01
done once: known to the month
  occurred 2020-01
  > done~ 2020-01-01
done once: reported and denied later
  occurred 2020-01-01, reported 2020-01-05, denied 2020-01-06
  > done 2020-01-01
done once: nothing is left to lift, ease, suspend or prolong
  occurred 2020-01-01, lifted 2020-02-01, eased 2020-03-01, suspended 2020-04-01, extended 2020-05-01
  > done 2020-01-01
done once: within what applies
  entered_into_force 2020-01-01, occurred 2020-02-01
  > in_force 2020-01-01
done once: within a suspension
  entered_into_force 2020-01-01, suspended 2020-02-01, occurred 2020-03-01
  > in_force 2020-01-01, suspended 2020-02-01
done once: after an end
  entered_into_force 2020-01-01, lifted 2020-02-01, occurred 2020-03-01
  > in_force 2020-01-01, ended 2020-02-01, done 2020-03-01
done once: before a standing practice
  occurred 2020-01-01, applied_in_practice 2020-06-01
  > done 2020-01-01, in_force 2020-06-01
ceased: known to be over by a day
  applied_in_practice 2020-01-01, ceased 2020-06-15
  > in_force 2020-01-01, ended~ 2020-06-15
ceased: known to be over by a month
  applied_in_practice 2020-01-01, ceased 2020-06
  > in_force 2020-01-01, ended~ 2020-06-30
ceased: nothing of its beginning is known
  ceased 2020-06-15
  > ended~ 2020-06-15
ceased: after its term, which nobody had confirmed
  entered_into_force 2020-01-01 until 2020-03-31, ceased 2020-06-15
  > in_force 2020-01-01, ended? 2020-04-01, ended~ 2020-06-15
a deadline: changes nothing
  investigation_initiated 2020-01-01, deadline 2021-01-01
  > under_investigation 2020-01-01
a ruling: is a decision while nothing applies
  investigation_initiated 2020-01-01, definitive_determination 2021-01-01
  > under_investigation 2020-01-01, announced 2021-01-01
a ruling: with its duty on the next day
  investigation_initiated 2020-01-01, definitive_determination 2021-01-01, entered_into_force 2021-01-02 until 2026-01-01
  > under_investigation 2020-01-01, announced 2021-01-01, in_force 2021-01-02, ended? 2026-01-02
a ruling: with its duty on the same day, in any order
  entered_into_force 2021-01-01 until 2025-12-31, definitive_determination 2021-01-01
  > in_force 2021-01-01, ended? 2026-01-01
a ruling: over a provisional duty, with the definitive one on the same day
  entered_into_force 2020-10-01 until 2021-01-31, definitive_determination 2021-01-01, entered_into_force 2021-01-01 until 2025-12-31
  > in_force 2020-10-01, ended? 2026-01-01
a ruling: after the provisional duty had lapsed
  entered_into_force 2020-10-01 until 2021-01-31, definitive_determination 2021-03-01
  > in_force 2020-10-01, ended? 2021-02-01, announced 2021-03-01
a ruling: on the day of an expiry renews
  entered_into_force 2021-11-10, expired 2026-11-10, definitive_determination 2026-11-10
  > in_force 2021-11-10
a ruling: on the last day of a term, with its expiry
  entered_into_force 2021-11-11 until 2026-11-10, expired 2026-11-10, definitive_determination 2026-11-10
  > in_force 2021-11-11
a renewal: on the day of an expiry holds
  entered_into_force 2021-01-01 until 2025-12-31, expired 2025-12-31, extended 2025-12-31 until 2030-12-31
  > in_force 2021-01-01, ended? 2031-01-01
a renewal: not of what began that day
  entered_into_force 2021-01-01, expired 2021-01-01
  > ended 2021-01-01
a review: keeps a duty in force after its term
  entered_into_force 2020-01-01 until 2024-12-31, review_initiated 2024-12-20
  > in_force 2020-01-01, in_force! 2025-01-01
a review: on the day after the term
  entered_into_force 2020-01-01 until 2024-12-31, review_initiated 2025-01-01
  > in_force 2020-01-01, in_force! 2025-01-01
a review: two days after the term is too late
  entered_into_force 2020-01-01 until 2024-12-31, review_initiated 2025-01-02
  > in_force 2020-01-01, ended? 2025-01-01
a review: thirteen months before the term
  entered_into_force 2020-01-01 until 2024-12-31, review_initiated 2023-11-30
  > in_force 2020-01-01, in_force! 2025-01-01
a review: fourteen months before the term is another one
  entered_into_force 2020-01-01 until 2024-12-31, review_initiated 2023-10-31
  > in_force 2020-01-01, ended? 2025-01-01
a review: with a day by which it ends
  entered_into_force 2020-12-01 until 2025-11-30, review_initiated 2025-12-01 until 2026-12-01
  > in_force 2020-12-01, in_force! 2025-12-01, ended? 2026-12-02
a review: that ends before the term does not hold it
  entered_into_force 2020-01-01 until 2024-12-31, review_initiated 2024-01-01 until 2024-06-30
  > in_force 2020-01-01, ended? 2025-01-01
a review: closed by a renewal
  entered_into_force 2020-01-01 until 2024-12-31, review_initiated 2025-01-01, extended 2026-01-01 until 2030-12-31
  > in_force 2020-01-01, in_force! 2025-01-01, in_force 2026-01-01, ended? 2031-01-01
a review: closed by a renewal before the term was over
  entered_into_force 2020-01-01 until 2024-12-31, review_initiated 2024-01-15, extended 2024-12-01 until 2029-12-31
  > in_force 2020-01-01, ended? 2030-01-01
a review: closed by an expiry
  entered_into_force 2020-01-01 until 2024-12-31, review_initiated 2025-01-01, expired 2025-06-01
  > in_force 2020-01-01, in_force! 2025-01-01, ended 2025-06-01
a review: closed without a measure
  entered_into_force 2020-01-01 until 2024-12-31, review_initiated 2025-01-01, terminated_without_measure 2025-06-01
  > in_force 2020-01-01, in_force! 2025-01-01, ended 2025-06-01
a review: closed by lifting
  entered_into_force 2020-01-01 until 2024-12-31, review_initiated 2025-01-01, lifted 2025-06-01
  > in_force 2020-01-01, in_force! 2025-01-01, ended 2025-06-01
a review: closed by an expiry on the last day of the term
  entered_into_force 2020-01-01 until 2024-12-31, review_initiated 2024-06-01, expired 2024-12-31
  > in_force 2020-01-01, ended 2025-01-01
a review: closed by a ruling without a term
  entered_into_force 2020-01-01 until 2024-12-31, review_initiated 2025-01-01, definitive_determination 2025-12-01
  > in_force 2020-01-01, in_force! 2025-01-01, in_force 2025-12-01
a review: told to the month
  entered_into_force 2017-05-10 until 2022-05-09, review_initiated 2022-05, extended 2023-05-10 until 2028-05-09
  > in_force 2017-05-10, in_force!~ 2022-05-10, in_force 2023-05-10, ended? 2028-05-10
a review: of a duty eased in part
  entered_into_force 2020-01-01 until 2024-12-31, eased 2022-01-01, review_initiated 2025-01-01
  > in_force 2020-01-01, partly_in_force 2022-01-01, partly_in_force! 2025-01-01
a review: of a duty without a known term changes nothing
  entered_into_force 2020-01-01, review_initiated 2025-01-01 until 2026-01-01
  > in_force 2020-01-01
a review: two terms, each carried on
  entered_into_force 2003-09-29 until 2008-09-28, review_initiated 2008-09-29, extended 2009-09-29 until 2014-09-28, review_initiated 2014-09-29, extended 2015-09-29 until 2018-09-28
  > in_force 2003-09-29, in_force! 2008-09-29, in_force 2009-09-29, in_force! 2014-09-29, in_force 2015-09-29, ended? 2018-09-29
a review: potassium hydroxide, across a late renewal
  entered_into_force 2016-08-09 until 2021-08-08, review_initiated 2020-08-31, announced 2021-08-10, extended 2021-08-13 until 2026-08-12
  > in_force 2016-08-09, in_force! 2021-08-09, in_force 2021-08-13, ended? 2026-08-13
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
