/** The dictionaries of characters alone, each "from to|from to|…". The package types its converters only. */
declare module 'opencc-js/dict/*' {
  const dictionary: string
  export default dictionary
}
