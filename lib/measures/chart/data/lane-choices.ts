/** By which property the chart sorts measures into lanes. */
export const LANES = ['category', 'status', 'formality', 'authority'] as const
export type Lanes = (typeof LANES)[number]
