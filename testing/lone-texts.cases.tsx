/** What the rule of texts that stand alone refuses, and what it takes. A line that it refuses says so at its end. */
type Props = { text: string; n: number; on: boolean; children: React.ReactNode }

/** Nothing here is refused. */
export function Fine({ text, n, on, children }: Props) {
  return (
    <div>
      <p>{text}</p>
      <p>{`${text}: ${n}`}</p>
      <p>{on ? text : null}</p>
      <p>
        <span>{text}</span> <b>{n}</b> {on && <i>{text}</i>}
      </p>
      {[text].map((item) => (
        <span key={item}>{item}</span>
      ))}
      {children}
    </div>
  )
}

export function RefusedTexts({ text, n, on }: Props) {
  return (
    <div>
      <p>
        {text} {/* refused */}
        {on && <b>{n}</b>}
      </p>
      <p>
        {on && `(${text})`} {/* refused */}
        {on ? <b>{n}</b> : n /* refused */}
      </p>
      <p>
        <b>{n}</b>: {/* refused */}
      </p>
      <p>
        <i />
        {[text].map((item) => (on ? <b key={item}>{item}</b> : item)) /* refused */}
      </p>
    </div>
  )
}

export function Bare({ text, on }: Props) {
  if (on) return text // refused
  return <b>{text}</b>
}
