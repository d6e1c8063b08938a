type Props = { url: string; publisher: string; opensElsewhere: string }

/** The way to a source's own page: plain, in the same tab, and it tells the other side nothing of our reader. */
export function SourceLink({ url, publisher, opensElsewhere }: Props) {
  return (
    <a href={url} rel="noopener noreferrer nofollow" title={opensElsewhere}>
      <span>{publisher}</span>
      <span aria-hidden="true">&nbsp;↗</span>
    </a>
  )
}
