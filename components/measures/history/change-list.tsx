import type { Words } from '@/lib/i18n/catalogue'
import type { DescribedChange, ItemChange, ValueItem } from '@/lib/measures/history/describe-change'

const SIGNS = { added: '+', removed: '−' } as const

const Part = ({ item: { text, lang } }: { item: ValueItem }) => (
  <span lang={lang} className="whitespace-pre-line">
    {text}
  </span>
)

/** The sign and the word say it: colour is no help to everybody. */
function Line({ how, word, children }: { how: 'added' | 'removed'; word: string; children: React.ReactNode }) {
  return (
    <span className={`flex gap-2 ${how === 'removed' ? 'text-muted' : ''}`}>
      <span aria-hidden="true" className="w-3 shrink-0">
        {SIGNS[how]}
      </span>
      <span className="min-w-0 break-words">
        <span className="sr-only">{`${word}: `}</span>
        {children}
      </span>
    </span>
  )
}

function ItemLine({ change, words }: { change: ItemChange; words: Words }) {
  const { history } = words
  if (change.how === 'changed') {
    return (
      <>
        <Line how="removed" word={history.before}>
          <del className="no-underline">
            <Part item={change.before} />
          </del>
        </Line>
        <Line how="added" word={history.after}>
          <ins className="no-underline">
            <Part item={change.after} />
          </ins>
        </Line>
      </>
    )
  }
  return (
    <Line how={change.how} word={history[change.how]}>
      <Part item={change.item} />
    </Line>
  )
}

type Props = { changes: readonly DescribedChange[]; words: Words; plain?: boolean }

/** Field by field; a list item by item. `plain`: there was nothing before. */
export function ChangeList({ changes, words, plain = false }: Props) {
  return (
    <dl className="mt-2 grid gap-x-6 gap-y-2 sm:grid-cols-[10rem_minmax(0,1fr)]">
      {changes.map(({ field, label, items }) => (
        <div key={field} className="contents">
          <dt className="font-semibold">{label}</dt>
          <dd>
            <ul className="space-y-1">
              {items.length === 0 && <li className="text-muted">{words.history.reordered}</li>}
              {items.map((change) => {
                const item = change.how === 'changed' ? change.after : change.item
                return (
                  <li key={`${change.how} ${item.key} ${item.text}`}>
                    {plain ? <Part item={item} /> : <ItemLine change={change} words={words} />}
                  </li>
                )
              })}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  )
}
