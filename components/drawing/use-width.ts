import { type RefObject, useLayoutEffect, useState } from 'react'

/** How wide an element is, whatever changes it. 0 before anybody knows. */
export function useWidth(target: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  // Before the first frame: a picture that waits for its width comes a frame later.
  useLayoutEffect(() => {
    const element = target.current
    if (!element) return
    const measure = () => setWidth(Math.floor(element.clientWidth))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [target])
  return width
}
