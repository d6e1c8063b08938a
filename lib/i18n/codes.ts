/** Shapes that every language's labels of codes have: a code without its words fails the build. */
export type Coded<Code extends string> = Record<Code, { label: string; help: string }>
export type Labels<Code extends string> = Record<Code, string>
