// What it costs to start: the median CPU time (user + system) of `node -e 0`, of `news quotes` on one article, and the difference.
//   node bench/start.mjs [runs]
import { spawnSync } from 'node:child_process'

const runs = Number(process.argv[2] ?? 31)
const commands = {
  'node -e 0': ['-e', '0'],
  'news --version': ['bin/news.js', '--version'],
  'news quotes': ['bin/news.js', 'quotes', 'seeds/iran-russia.txt'],
  'news quotes -f jsonl': ['bin/news.js', 'quotes', '-f', 'jsonl', 'seeds/iran-russia.txt'],
}

/** CPU time of one run in milliseconds, as the shell is told of its child. */
function cpuTime(args) {
  const script = 'TIMEFORMAT="%3U %3S"; time "$0" "$@" > /dev/null'
  const { stderr, status } = spawnSync('bash', ['-c', script, process.execPath, ...args], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  const [user, system] = stderr.trim().split(' ').map(Number)
  return (user + system) * 1000
}

function median(numbers) {
  return numbers.sort((a, b) => a - b)[numbers.length >> 1]
}

// The commands take turns, so that a busy moment of the machine falls on all of them.
const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
for (let run = 0; run < runs; run++) {
  for (const [name, args] of Object.entries(commands)) times[name].push(cpuTime(args))
}
const bare = median(times['node -e 0'])
for (const [name, list] of Object.entries(times)) {
  const ms = median(list)
  process.stdout.write(
    `${name.padEnd(22)} ${ms.toFixed(0).padStart(4)} ms${ms === bare ? '' : `  (+${(ms - bare).toFixed(0)})`}\n`,
  )
}
