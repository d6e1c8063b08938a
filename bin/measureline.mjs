#!/usr/bin/env node
import path from 'node:path'
import { handOver } from './bootstrap.mjs'

const [command = 'help', ...args] = process.argv.slice(2)
if (command === 'start') await handOver('serve.ts', args)
// A file is named from where the command is given; what follows runs in the project.
else if (command === 'load')
  await handOver('command.ts', [command, ...args.map((arg) => (arg.startsWith('-') ? arg : path.resolve(arg)))])
else await handOver('command.ts', [command, ...args])
