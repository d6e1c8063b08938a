'use client'
import { useState } from 'react'
import { pathTo, withQuery } from '@/lib/addresses'
import { type CheckFile, canHash, isUnchangedFile, readCheckFile } from '@/lib/check/check-file'
import { judgeVersion, type VersionHeld, type VersionVerdict } from '@/lib/check/verify-file'

/** `notOne`: it cannot be read; `changed`: its hash is another one; nothing more is said of either. */
export type SavedCheck =
  | { state: 'notOne' | 'changed' | 'noHash'; name: string }
  | { state: 'unchanged'; name: string; file: CheckFile }
/** What the register says of the version. `unasked`: it could not be reached. */
export type ToldVersion = 'asking' | 'unasked' | { verdict: VersionVerdict; held: VersionHeld }

/** A proof is smaller, whatever was asked. */
const MOST_BYTES_OF_PROOF = 16 * 1024 * 1024

async function readSaved(given: File): Promise<SavedCheck> {
  const { name } = given
  if (!canHash()) return { state: 'noHash', name }
  const file = given.size > MOST_BYTES_OF_PROOF ? null : readCheckFile(await given.text())
  if (!file) return { state: 'notOne', name }
  return (await isUnchangedFile(file)) ? { state: 'unchanged', name, file } : { state: 'changed', name }
}

/** Its number is all that is sent. */
async function askVersion(file: CheckFile): Promise<ToldVersion> {
  const params = new URLSearchParams({ version: String(file.data.version) })
  const response = await fetch(withQuery(pathTo('versions'), params)).catch(() => null)
  if (!response?.ok) return 'unasked'
  const held = (await response.json()) as VersionHeld
  return { verdict: judgeVersion(file, held), held }
}

export function useSavedCheck() {
  const [saved, setSaved] = useState<SavedCheck | null>(null)
  const [version, setVersion] = useState<ToldVersion>('asking')
  async function take(given: File) {
    setVersion('asking')
    const read = await readSaved(given)
    setSaved(read)
    if (read.state === 'unchanged') setVersion(await askVersion(read.file))
  }
  return { saved, version, take }
}
