'use client'
import { pathTo } from '@/lib/addresses'
import type { FormProblem } from '@/lib/measures/form/state'
import { DuplicateNotice } from './duplicate-notice'
import { ErrorSummary } from './error-summary'
import { useSetting } from './form-setting'
import { StaleNotice } from './stale-notice'

function PlainProblem({ kind }: Exclude<FormProblem, { kind: 'duplicate' | 'stale' }>) {
  const { form } = useSetting().words
  return (
    <>
      <h2 className="font-serif text-lg text-bad">{form.refusedHeading}</h2>
      <p>{form[kind]}</p>
      {kind === 'signedOut' && (
        <a href={pathTo('signIn')} target="_blank" rel="noreferrer">
          {form.signIn}
        </a>
      )}
    </>
  )
}

function Problems({ problem }: { problem: FormProblem }) {
  if (problem.kind === 'duplicate') return <DuplicateNotice records={problem.records} />
  if (problem.kind === 'stale') return <StaleNotice {...problem} />
  return <PlainProblem kind={problem.kind} />
}

type Props = { ref: React.Ref<HTMLElement>; problem?: FormProblem; showErrors: boolean }

/** Why the form was not saved. Takes the focus after each attempt. */
export function FormNotice({ ref, problem, showErrors }: Props) {
  const { words } = useSetting()
  const mild = problem?.kind === 'duplicate' || problem?.kind === 'stale'
  return (
    <section
      ref={ref}
      tabIndex={-1}
      aria-label={words.form.refusedHeading}
      className={`space-y-3 border-l-4 bg-panel p-3 empty:hidden ${mild ? 'border-threatened' : 'border-bad'}`}
    >
      {problem && <Problems problem={problem} />}
      {showErrors && <ErrorSummary />}
    </section>
  )
}
