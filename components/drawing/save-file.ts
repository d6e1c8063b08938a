/** Hands the reader a file that the page made. */
export function saveFile(blob: Blob, name: string) {
  const url = URL.createObjectURL(blob)
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  // A browser that has not begun to read it by then never will.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
