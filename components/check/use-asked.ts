'use client'
import { useMemo, useState } from 'react'
import {
  type AskedProblem,
  type CellSeparator,
  guessSeparator,
  MOST_BYTES,
  readTable,
  takeColumn,
} from '@/lib/check/asked-lines'
import { decodeFile, type FileEncoding } from '@/lib/check/decode-file'

export type AskedFile = { name: string; encoding: FileEncoding }
/** What went wrong with a file, of which `name` is the name. */
export type AskedFault = { problem: AskedProblem | 'notText'; name: string }

const isTableName = (name: string) => /\.(csv|tsv)$/i.test(name)

/** A text that is typed, pasted or read from a file, and how it is taken apart. */
export function useAsked() {
  const [text, setText] = useState('')
  const [file, setFile] = useState<AskedFile | null>(null)
  const [fault, setFault] = useState<AskedFault | null>(null)
  const [chosen, setChosen] = useState<CellSeparator | null>(null)
  const [column, setColumn] = useState<number | null>(null)
  const guessed = guessSeparator(text, file !== null && isTableName(file.name))
  const separator = chosen ?? guessed
  const table = useMemo(() => readTable(text, separator), [text, separator])
  const taken = column !== null && column < table.heads.length ? column : null

  function begin(given: string, from: AskedFile | null) {
    setText(given)
    setFile(from)
    setFault(null)
    setChosen(null)
    setColumn(null)
  }
  async function takeFile(given: File) {
    const { name } = given
    const refuse = (problem: AskedFault['problem']) => {
      begin('', null)
      setFault({ problem, name })
    }
    if (given.size > MOST_BYTES) return refuse('tooLarge')
    const decoded = decodeFile(new Uint8Array(await given.arrayBuffer()))
    if (!decoded) return refuse('notText')
    begin(decoded.text, { name, encoding: decoded.encoding })
  }
  function type(given: string) {
    if (given === '') return begin('', null)
    setText(given)
    setFault(null)
  }
  return {
    text,
    file,
    fault: fault ?? (table.problem ? { problem: table.problem, name: '' } : null),
    separator,
    column: taken,
    table,
    lines: () => takeColumn(table.lines, taken),
    type,
    takeFile,
    separate: (by: CellSeparator) => {
      setChosen(by)
      setColumn(null)
    },
    takeOnly: setColumn,
  }
}
export type AskedList = ReturnType<typeof useAsked>
