import { expect, it } from 'vitest'
import { addedScripts } from './added-scripts'

const URL = 'http://127.0.0.1:3000/measures'
const HTML = '<script src="/chunks/a.js" async=""></script><link rel="preload" as="script" href="/chunks/b.js"/>'

it('leaves out what the page names, and counts a file once', () => {
  const asked = ['a', 'b', 'chart', 'chart', 'zoom'].map((name) => `http://127.0.0.1:3000/chunks/${name}.js`)
  expect(addedScripts(HTML, asked, URL)).toEqual([asked[2], asked[4]])
})
