#!/usr/bin/env node
import { handOver } from './bootstrap.mjs'

handOver('check.ts', process.argv.slice(2))
