import type { Complement, Stance } from '../document/index.ts'
import { readTable } from './table.ts'
import { readVerbs } from './verb.ts'
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
  /** Verbs of one word: گفتن، افزودن. */
  readonly simple: ReadonlyMap<string, CueVerb>
  /** By their first token, longest first. */
  readonly nouns: ReadonlyMap<string, readonly CuePhrase[]>
  readonly phrases: ReadonlyMap<string, readonly CuePhrase[]>
}

/** Reads the cue lexicons and inflects their head verbs. */
export function loadCues(): CueLexicon {
  const { compounds, simple } = loadVerbs()
  const nouns = readTable('cue-nouns.tsv', ['noun', 'stance']).map(([noun, stance]) => phrase(noun!, stance!))
  const phrases = readTable('cue-phrases.tsv', ['phrase', 'stance', 'kind', 'weak']).map(([text, stance, kind, weak]) =>
    phrase(text!, stance!, kind === 'relay', weak === '1'),
  )
  return {
    heads: new VerbIndex(readVerbs()),
    compounds,
    simple,
    nouns: byFirstToken(nouns),
    phrases: byFirstToken(phrases),
  }
}

function loadVerbs() {
  const compounds = new Map<string, { cue: CueVerb; passive: boolean }>()
  const simple = new Map<string, CueVerb>()
  for (const [lemma, stance, complement, variants, weak] of readTable('cues.tsv', [
    'lemma',
    'stance',
    'complement',
    'variants',
    'weak',
  ])) {
    const complements = new Set(complement!.split(',') as Complement[])
    const cue = { lemma: lemma!, stance: stance as Stance, complements, weak: weak === '1' }
    const cut = lemma!.lastIndexOf(' ')
    if (cut < 0) simple.set(lemma!, cue)
    else {
      const parts = [lemma!.slice(0, cut), ...variants!.split(',').filter(Boolean)]
      for (const part of parts) compounds.set(`${part} ${lemma!.slice(cut + 1)}`, { cue, passive: false })
    }
  }
  return { compounds, simple }
}

function phrase(text: string, stance: string, relay = false, weak = false): CuePhrase {
  return { tokens: text.split(' '), lemma: text, stance: stance as Stance, relay, weak }
}

function byFirstToken(phrases: readonly CuePhrase[]): Map<string, CuePhrase[]> {
  const map = new Map<string, CuePhrase[]>()
  for (const entry of phrases) {
    const first = map.get(entry.tokens[0]!)
    if (first) first.push(entry)
    else map.set(entry.tokens[0]!, [entry])
  }
  for (const entries of map.values()) entries.sort((a, b) => b.tokens.length - a.tokens.length)
  return map
}
