import type { Complement, Stance } from '../document/index.ts'
import { builtFiles, readBuilt } from './built.ts'
import { LazyMap, type Lookup } from './lazy-map.ts'
import { readTable } from './table.ts'
import { readVerbs, type Verb } from './verb.ts'
import { VerbIndex } from './verb-index.ts'

/** A cue verb as a dictionary has it. */
export interface CueVerb {
  readonly lemma: string
  readonly stance: Stance
  readonly complements: ReadonlySet<Complement>
  readonly weak: boolean
}

/** A noun or phrase that is a cue: بیان (اینکه)، ادعای (… مبنی بر)، به گفتهٔ. */
export interface CuePhrase {
  readonly tokens: readonly string[]
  readonly lemma: string
  readonly stance: Stance
  readonly relay: boolean
  /** Names a matter as often as a person: از نظر فنی. */
  readonly weak: boolean
}

export interface CueLexicon {
  /** Forms of the verbs that end cues. */
  readonly heads: VerbIndex
  /** «اظهار کردن» → its verb; the key is the non-verbal words and the head's infinitive. */
  readonly compounds: Lookup<{ readonly cue: CueVerb; readonly passive: boolean }>
  /** The last of their non-verbal words: nothing else stands before the head of a compound. */
  readonly beforeHeads: ReadonlySet<string>
  /** Verbs of one word: گفتن، افزودن. */
  readonly simple: Lookup<CueVerb>
  /** By their first token, longest first. */
  readonly nouns: Lookup<readonly CuePhrase[]>
  readonly phrases: Lookup<readonly CuePhrase[]>
}

/** The cue lexicons as JSON holds them: rows, of which a start makes only those that an article has. */
export interface CueTables {
  readonly heads: readonly Verb[]
  /** By the words of a compound and its head, or by a verb of one word. */
  readonly compounds: readonly (readonly [words: string, verb: VerbRow])[]
  readonly simple: readonly (readonly [lemma: string, verb: VerbRow])[]
  readonly beforeHeads: readonly string[]
  /** By their first words. */
  readonly nouns: readonly (readonly [first: string, phrases: readonly PhraseRow[]])[]
  readonly phrases: readonly (readonly [first: string, phrases: readonly PhraseRow[]])[]
}

/** `marks` holds «relay» and «weak» where they apply. */
type PhraseRow = readonly [lemma: string, stance: Stance, marks: string]
type VerbRow = readonly [lemma: string, stance: Stance, complements: string, weak: boolean]

/** Loads the cue lexicons. */
export function loadCues(): CueLexicon {
  const built = readBuilt(builtFiles.cues)
  const tables: CueTables = built ? JSON.parse(built.toString()) : readCues()
  const phrasesOf = (rows: readonly PhraseRow[]) => rows.map(toPhrase)
  return {
    heads: new VerbIndex(tables.heads),
    compounds: new LazyMap(tables.compounds, (row) => ({ cue: toVerb(row), passive: false })),
    beforeHeads: new Set(tables.beforeHeads),
    simple: new LazyMap(tables.simple, toVerb),
    nouns: new LazyMap(tables.nouns, phrasesOf),
    phrases: new LazyMap(tables.phrases, phrasesOf),
  }
}

function toVerb([lemma, stance, complements, weak]: VerbRow): CueVerb {
  return { lemma, stance, complements: new Set(complements.split(',') as Complement[]), weak }
}

function toPhrase([lemma, stance, marks]: PhraseRow): CuePhrase {
  return { tokens: lemma.split(' '), lemma, stance, relay: marks.includes('relay'), weak: marks.includes('weak') }
}

/** Reads the tables of the cue lexicons. */
export function readCues(): CueTables {
  const nouns = readTable('cue-nouns.tsv', ['noun', 'stance']).map(([noun, stance]) => phraseRow(noun!, stance!, ''))
  const phrases = readTable('cue-phrases.tsv', ['phrase', 'stance', 'kind', 'weak']).map(([text, stance, kind, weak]) =>
    phraseRow(text!, stance!, `${kind === 'relay' ? 'relay' : ''}${weak === '1' ? ' weak' : ''}`),
  )
  return { heads: readVerbs(), ...readCueVerbs(), nouns: byFirstToken(nouns), phrases: byFirstToken(phrases) }
}

const phraseRow = (lemma: string, stance: string, marks: string): PhraseRow => [lemma, stance as Stance, marks]

function readCueVerbs(): Pick<CueTables, 'compounds' | 'simple' | 'beforeHeads'> {
  const compounds = new Map<string, VerbRow>()
  const simple = new Map<string, VerbRow>()
  const columns = ['lemma', 'stance', 'complement', 'variants', 'weak']
  for (const [lemma, stance, complements, variants, weak] of readTable('cues.tsv', columns)) {
    const row: VerbRow = [lemma!, stance as Stance, complements!, weak === '1']
    const cut = lemma!.lastIndexOf(' ')
    if (cut < 0) simple.set(lemma!, row)
    const parts = cut < 0 ? [] : [lemma!.slice(0, cut), ...variants!.split(',').filter(Boolean)]
    for (const part of parts) compounds.set(`${part} ${lemma!.slice(cut + 1)}`, row)
  }
  const beforeHeads = new Set([...compounds.keys()].map((words) => words.split(' ').at(-2)!))
  return { compounds: [...compounds], simple: [...simple], beforeHeads: [...beforeHeads] }
}

function byFirstToken(rows: readonly PhraseRow[]): [string, PhraseRow[]][] {
  const map = new Map<string, PhraseRow[]>()
  for (const row of rows) {
    const first = row[0].split(' ')[0]!
    const known = map.get(first)
    if (known) known.push(row)
    else map.set(first, [row])
  }
  const length = ([lemma]: PhraseRow) => lemma.split(' ').length
  for (const same of map.values()) same.sort((a, b) => length(b) - length(a))
  return [...map]
}
