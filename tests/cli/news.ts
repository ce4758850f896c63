import { type SpawnSyncOptions, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The command as npm installs it. */
export const bin = fileURLToPath(new URL('../../bin/news.js', import.meta.url))

/** A short article in which one person says one thing. */
export const article = `کمبود آب در شهر
مینا راد، وزیر نیرو، گفت: سدهای شهر تا پایان مهر خالی می‌شود.
`

const env = { PATH: process.env.PATH, HOME: process.env.HOME }

/** Runs `news` in a child process, in a pipe; without `input` standard input is /dev/null. */
export function news(args: readonly string[], options: { input?: string | Uint8Array } & SpawnSyncOptions = {}) {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    env,
    stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    ...options,
  })
  return { status, signal, stdout: String(stdout), stderr: String(stderr) }
}

/** Runs a shell command in which $news is the command. */
export function shell(command: string, options: SpawnSyncOptions = {}) {
  const shellEnv = { ...env, node: process.execPath, bin, ...options.env }
  const script = `news() { "$node" "$bin" "$@"; }; ${command}`
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], { ...options, env: shellEnv })
  return { status, stdout: String(stdout), stderr: String(stderr) }
}
