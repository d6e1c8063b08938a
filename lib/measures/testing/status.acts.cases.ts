/** Histories in the form of status.cases.ts: drafts and threats, acts done once, rulings, and reviews that hold a term. */
export const ACT_CASES = `
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
`
