import { InvalidArgumentError } from 'commander'
import type { FieldNames, FormatName, InputFormat } from '../index.ts'
import type { QuotationFilter } from './filter.ts'

/** The options of every command, as commander hands them over. */
export interface Options extends QuotationFilter {
  readonly format?: FormatName
  readonly inputFormat?: InputFormat
  readonly output?: string
  readonly color?: boolean
  readonly width?: number
  readonly exitStatus?: boolean
  readonly encoding?: string
  readonly field?: FieldNames
  readonly jobs?: number
  readonly progress?: boolean
}

/** Reads a number between 0 and 1. */
export function parseShare(value: string): number {
  const share = Number(value)
  if (value.trim() === '' || !(share >= 0 && share <= 1)) throw new InvalidArgumentError('It is a number from 0 to 1.')
  return share
}

/** Reads a table's width in columns. */
export function parseWidth(value: string): number {
  if (!/^\d{2,4}$/.test(value) || Number(value) < 40) throw new InvalidArgumentError('It is a number from 40 to 9999.')
  return Number(value)
}

/** Reads a number of processes. */
export function parseJobs(value: string): number {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError('It is a number from 1 to 999.')
  return Number(value)
}

/** Reads the label of an encoding: utf-16le, windows-1256. */
export function parseEncoding(value: string): string {
  try {
    return new TextDecoder(value).encoding
  } catch {
    throw new InvalidArgumentError('It is a name such as utf-8, utf-16le or windows-1256.')
  }
}

/** Reads «text=body» and adds it to those before it. */
export function parseField(value: string, before: FieldNames = {}): FieldNames {
  const [, part, name] = /^(id|title|text)=(.+)$/s.exec(value) ?? []
  if (!part) throw new InvalidArgumentError('It is id=NAME, title=NAME or text=NAME.')
  return { ...before, [part]: name }
}
