import type { Complement, Stance } from '../document/index.ts'
import { builtFiles, readBuilt } from './built.ts'
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
  readonly compounds: ReadonlyMap<string, { readonly cue: CueVerb; readonly passive: boolean }>
  /** The last of their non-verbal words: nothing else stands before the head of a compound. */
  readonly beforeHeads: ReadonlySet<string>
  /** Verbs of one word: گفتن، افزودن. */
  readonly simple: ReadonlyMap<string, CueVerb>
  /** By their first token, longest first. */
  readonly nouns: ReadonlyMap<string, readonly CuePhrase[]>
  readonly phrases: ReadonlyMap<string, readonly CuePhrase[]>
}

/** The cue lexicons as JSON can hold them. */
export interface CueTables {
  readonly heads: readonly Verb[]
  readonly verbs: readonly CueVerbRow[]
  /** By non-verbal words and head, the number of its verb. */
  readonly compounds: readonly (readonly [words: string, verb: number])[]
  readonly nouns: readonly (readonly [first: string, phrases: readonly CuePhrase[]])[]
  readonly phrases: readonly (readonly [first: string, phrases: readonly CuePhrase[]])[]
}

type CueVerbRow = Omit<CueVerb, 'complements'> & { readonly complements: string }

/** Loads the cue lexicons and inflects their head verbs. */
export function loadCues(): CueLexicon {
  const built = readBuilt(builtFiles.cues)
  const tables: CueTables = built ? JSON.parse(built.toString()) : readCues()
  const sets = new Map<string, ReadonlySet<Complement>>()
  const verbs = tables.verbs.map((row) => ({ ...row, complements: complementsOf(row.complements, sets) }))
  const simple = new Map<string, CueVerb>()
  for (const cue of verbs) if (!cue.lemma.includes(' ')) simple.set(cue.lemma, cue)
  return {
    heads: new VerbIndex(tables.heads),
    compounds: new Map(tables.compounds.map(([words, verb]) => [words, { cue: verbs[verb]!, passive: false }])),
    beforeHeads: new Set(tables.compounds.map(([words]) => words.split(' ').at(-2)!)),
    simple,
    nouns: new Map(tables.nouns),
    phrases: new Map(tables.phrases),
  }
}

/** «clause,colon» as a set; verbs that take the same share one. */
function complementsOf(names: string, sets: Map<string, ReadonlySet<Complement>>): ReadonlySet<Complement> {
  const known = sets.get(names)
  if (known) return known
  const made = new Set(names.split(',') as Complement[])
  sets.set(names, made)
  return made
}

/** Reads the tables of the cue lexicons. */
export function readCues(): CueTables {
  const nouns = readTable('cue-nouns.tsv', ['noun', 'stance']).map(([noun, stance]) => phrase(noun!, stance!))
  const phrases = readTable('cue-phrases.tsv', ['phrase', 'stance', 'kind', 'weak']).map(([text, stance, kind, weak]) =>
    phrase(text!, stance!, kind === 'relay', weak === '1'),
  )
  return { heads: readVerbs(), ...readCueVerbs(), nouns: byFirstToken(nouns), phrases: byFirstToken(phrases) }
}

function readCueVerbs(): Pick<CueTables, 'verbs' | 'compounds'> {
  const verbs: CueVerbRow[] = []
  const compounds = new Map<string, number>()
  const columns = ['lemma', 'stance', 'complement', 'variants', 'weak']
  for (const [lemma, stance, complements, variants, weak] of readTable('cues.tsv', columns)) {
    const cut = lemma!.lastIndexOf(' ')
    if (cut >= 0) {
      const parts = [lemma!.slice(0, cut), ...variants!.split(',').filter(Boolean)]
      for (const part of parts) compounds.set(`${part} ${lemma!.slice(cut + 1)}`, verbs.length)
    }
    verbs.push({ lemma: lemma!, stance: stance as Stance, complements: complements!, weak: weak === '1' })
  }
  return { verbs, compounds: [...compounds] }
}

function phrase(text: string, stance: string, relay = false, weak = false): CuePhrase {
  return { tokens: text.split(' '), lemma: text, stance: stance as Stance, relay, weak }
}

function byFirstToken(phrases: readonly CuePhrase[]): [string, CuePhrase[]][] {
  const map = new Map<string, CuePhrase[]>()
  for (const entry of phrases) {
    const first = map.get(entry.tokens[0]!)
    if (first) first.push(entry)
    else map.set(entry.tokens[0]!, [entry])
  }
  for (const entries of map.values()) entries.sort((a, b) => b.tokens.length - a.tokens.length)
  return [...map]
}
