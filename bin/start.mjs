#!/usr/bin/env node
import { handOver } from './bootstrap.mjs'

await handOver('serve.ts', process.argv.slice(2))
