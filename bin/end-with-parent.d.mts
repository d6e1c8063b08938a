export const ARGUMENTS: readonly string[]
export const ENVIRONMENT: Readonly<Record<string, string>>
export const CHANNEL: 'ipc'
