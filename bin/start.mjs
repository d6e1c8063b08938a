#!/usr/bin/env node
import { handOver } from './bootstrap.mjs'

handOver('serve.ts', process.argv.slice(2))
