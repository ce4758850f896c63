/** Something that could not be read, as a value: the inputs after it are read all the same. */
export interface ReadFailure {
  /** The path as given; `-` for standard input. */
  readonly file: string
  /** 1, 2, … where one line of the file is at fault. */
  readonly line: number | null
  /** What is wrong, in words that follow «news: FILE: ». */
  readonly problem: string
  /** What the user can do about it. */
  readonly hint: string | null
}

/** Makes a failure of a whole file, or of one line of it. */
export function failure(
  file: string,
  problem: string,
  hint: string | null = null,
  line: number | null = null,
): ReadFailure {
  return { file, line, problem, hint }
}

/** Tells a failure from an article. */
export function isFailure(item: object): item is ReadFailure {
  return 'problem' in item
}

type Explanation = readonly [problem: string, hint: string | null]

const explanations: Readonly<Record<string, Explanation>> = {
  ENOENT: ['no such file or folder', 'check the spelling of the path'],
  EACCES: ['may not be read', 'check its permissions'],
  EPERM: ['may not be read', 'check its permissions'],
  Z_DATA_ERROR: ['is damaged: not valid gzip', 'copy it again'],
  Z_BUF_ERROR: ['is cut off: the gzip data has no end', 'copy it again'],
  ERR_ENCODING_INVALID_ENCODED_DATA: ['is not valid text', 'name its encoding, as in --encoding windows-1256'],
  CSV_QUOTE_NOT_CLOSED: ['has a quotation mark that is never closed', 'its last rows are lost'],
}

/** Turns an error of the system or of a format's library into a failure; other errors are bugs and are thrown on. */
export function failureOf(file: string, error: unknown): ReadFailure {
  const { code, message } = error as NodeJS.ErrnoException
  if (typeof code !== 'string') throw error
  const explained = explanations[code]
  if (!explained && !/^(?:E[A-Z0-9]+$|CSV_)/.test(code)) throw error
  const [problem, hint] = explained ?? [message, null]
  return failure(file, problem, hint)
}
