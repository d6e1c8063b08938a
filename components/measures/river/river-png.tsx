'use client'

import { useState } from 'react'
import { saveFile } from '@/components/save-file'

/** Fit for print at a page's width. */
const PNG_SCALE = 2

async function drawPng(href: string): Promise<Blob> {
  const picture = new Image()
  picture.src = href
  await picture.decode()
  const [width, height] = [picture.naturalWidth * PNG_SCALE, picture.naturalHeight * PNG_SCALE]
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height)
  return new Promise((resolve, refuse) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : refuse(new Error('no picture'))), 'image/png')
  })
}

type Props = { svg: string; name: string; words: { png: string; failed: string } }

/** Browsers make it of the SVG: the server draws no points. */
export function RiverPng({ svg, name, words }: Props) {
  const [failed, setFailed] = useState(false)
  async function download() {
    try {
      setFailed(false)
      saveFile(await drawPng(svg), `${name}.png`)
    } catch {
      setFailed(true)
    }
  }
  return (
    <span className="[@media(scripting:none)]:hidden">
      <button type="button" onClick={download} className="text-link underline">
        {words.png}
      </button>
      {failed && (
        <span role="alert" className="pl-2 text-bad">
          {words.failed}
        </span>
      )}
    </span>
  )
}
