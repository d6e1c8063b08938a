/** Texts with places to fill: what browsers get, where a function cannot travel. */

/** "{n} records" with what stands for each name; a place that nothing fills stays as it is. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))

/** How a language says one thing, and others. */
export type Plural = { one: string; other: string }

/** The form for a number, filled with it as `n`. */
export function fillPlural(
  forms: Plural,
  count: number,
  language: string,
  values: Readonly<Record<string, string>> = {},
) {
  const form = new Intl.PluralRules(language).select(count) === 'one' ? forms.one : forms.other
  return fill(form, { n: new Intl.NumberFormat(language).format(count), ...values })
}
