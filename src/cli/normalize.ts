import {
  Habit,
  isFailure,
  type NormalizeOptions,
  normalizeText,
  type PassName,
  passNames,
  readLines,
} from '../index.ts'
import { changes } from './changes.ts'
import { fileOutput, standardOutput } from './output.ts'
import { complain } from './report.ts'

/** What commander hands over: a pass that is switched off is false. */
export type NormalizeCommandOptions = Readonly<Partial<Record<PassName, boolean | string>>> & {
  readonly diff?: boolean
  readonly encoding?: string
  readonly output?: string
  readonly exitStatus?: boolean
}

/** Repairs texts line by line, or lists the changes; sets the exit code. */
export async function normalizeInputs(paths: readonly string[], options: NormalizeCommandOptions): Promise<void> {
  const wanted = normalizeOptions(options)
  const output = options.output === undefined ? standardOutput() : fileOutput(options.output)
  const stdin = paths.includes('-') && { stdin: process.stdin }
  let changed = false
  let file = ''
  let habit = new Habit()
  let number = 0
  for await (const part of readLines(paths, { ...stdin, ...(options.encoding && { encoding: options.encoding }) })) {
    if (isFailure(part)) {
      process.exitCode = 2
      complain(part)
      continue
    }
    if (part.file !== file) {
      number = 0
      habit = new Habit()
    }
    file = part.file
    const written = part.text.split(/(?<=\n)/).map((line) => {
      const words = line.replace(/\r?\n$/, '')
      const normalized = normalizeText(words, { ...wanted, habit })
      number++
      changed ||= normalized.text !== words
      if (!options.diff) return normalized.text + line.slice(words.length)
      return changes(words, normalized)
        .map((change) => `${file}:${number}\t${change.before}\t${change.after}\n`)
        .join('')
    })
    await output.write(written.join(''))
    if (output.closed) break
  }
  output.close()
  if (!changed && options.exitStatus) process.exitCode ??= 1
}

function normalizeOptions(options: NormalizeCommandOptions): NormalizeOptions {
  const { digits, diacritics, ezafe } = options
  const off = passNames.filter((name) => options[name] === false)
  return {
    passes: Object.fromEntries(off.map((name) => [name, false])),
    ...(typeof digits === 'string' && { digits: digits as NonNullable<NormalizeOptions['digits']> }),
    ...(typeof diacritics === 'string' && { diacritics: diacritics as NonNullable<NormalizeOptions['diacritics']> }),
    ...(typeof ezafe === 'string' && { ezafe: ezafe as NonNullable<NormalizeOptions['ezafe']> }),
  }
}
