#!/usr/bin/env node
import { handOver } from './bootstrap.mjs'

await handOver('check.ts', process.argv.slice(2))
