#!/usr/bin/env node
import { handOver } from './bootstrap.mjs'

const [command = 'help', ...args] = process.argv.slice(2)
if (command === 'start') handOver('serve.ts', args)
else handOver('command.ts', [command, ...args])
