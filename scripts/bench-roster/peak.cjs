// Loaded before a program: leaves its peak memory, in bytes, in the file that WAGECMP_BENCH_PEAK names. Linux keeps the
// peak of this very program in its status; the resource usage would be that of the parent's where the parent's is higher.
'use strict';
const fs = require('node:fs');
const threads = require('node:worker_threads');

const file = process.env['WAGECMP_BENCH_PEAK'];
if (threads.isMainThread && file !== undefined) process.on('exit', () => fs.writeFileSync(file, `${peak()}`));

function peak() {
  try {
    const kibibytes = /^VmHWM:\s*(\d+) kB$/m.exec(fs.readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (kibibytes !== undefined) return Number(kibibytes) * 1024;
  } catch {
    // Another system than Linux has no such file.
  }
  return process.resourceUsage().maxRSS * 1024;
}
