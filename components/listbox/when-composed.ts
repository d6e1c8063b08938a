import type { ChangeEvent, CompositionEvent } from 'react'

/**
 * What a field does while it is typed into: `show` follows every stroke, `mean` waits until a composition has ended, for its
 * stages are no words yet.
 */
export const whenComposed = (show: (text: string) => void, mean: (text: string) => void) => ({
  onChange: ({ target, nativeEvent }: ChangeEvent<HTMLInputElement>) => {
    show(target.value)
    if (!('isComposing' in nativeEvent && nativeEvent.isComposing)) mean(target.value)
  },
  onCompositionEnd: ({ currentTarget }: CompositionEvent<HTMLInputElement>) => mean(currentTarget.value),
})
