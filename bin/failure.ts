/** One clear sentence for what goes wrong on a machine: no stack. */
const SENTENCES: Record<string, (error: NodeJS.ErrnoException) => string> = {
  EACCES: ({ path }) => `There is no permission to use ${path ?? 'what is needed'}: it belongs to another user.`,
  EPERM: ({ path }) => `There is no permission to change ${path ?? 'this'}.`,
  EROFS: ({ path }) => `${path ?? 'This place'} can only be read.`,
  ENOTDIR: ({ path }) => `${path ?? 'This place'} cannot be a folder: a part of its name is a file.`,
  ENOSPC: () => 'The disk is full: free some space and start again.',
  EDQUOT: () => 'The disk quota is used up: free some space and start again.',
}

export function describeFailure(error: unknown): string {
  const failure = error as NodeJS.ErrnoException
  if (/ENOSPC|No space left/.test(failure.message)) return SENTENCES.ENOSPC?.(failure) ?? failure.message
  return SENTENCES[failure.code ?? '']?.(failure) ?? failure.message
}
