/** Starts the server of the database tests before the first of them, and throws it away after the last. */
import type { TestProject } from 'vitest/node'
import { shareThrowaway } from './throwaway'

export default async function setup(project: TestProject) {
  const { url, stop } = await shareThrowaway(project.config.root)
  project.provide('serverUrl', url)
  return stop
}
