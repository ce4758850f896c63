import { builtFiles, readBuilt } from './built.ts'
import { readTable } from './table.ts'
import { WordClass, wordClass } from './word-class.ts'
import { type WordLookup, WordTable } from './word-table.ts'

/** Lists whose entries all have one class; of an entry of several words the first one has it, or every one. */
const lists: readonly { file: string; column: string; bit: number; words: 'first' | 'every' }[] = [
  { file: 'role-nouns.tsv', column: 'noun', bit: WordClass.RoleNoun, words: 'first' },
  { file: 'group-nouns.tsv', column: 'noun', bit: WordClass.GroupNoun, words: 'first' },
  { file: 'honorifics.tsv', column: 'form', bit: WordClass.Honorific, words: 'every' },
  { file: 'places.tsv', column: 'name', bit: WordClass.Place, words: 'first' },
  { file: 'outlets.tsv', column: 'name', bit: WordClass.Outlet, words: 'first' },
  { file: 'demonyms.tsv', column: 'adjective', bit: WordClass.Demonym, words: 'first' },
]

/** Lists of names, some of which are common words too. */
const names: readonly { file: string; bit: number }[] = [
  { file: 'first-names.tsv', bit: WordClass.FirstName },
  { file: 'surnames.tsv', bit: WordClass.Surname },
]

/** For every word of the lexicons, the sum of its classes. */
export function loadWords(): WordLookup {
  const joined = readBuilt(builtFiles.words)
  return joined ? new WordTable(joined) : joinLists()
}

/** The same, read from the lists. */
export function joinLists(): Map<string, number> {
  const words = new Map<string, number>()
  const add = (word: string, bit: number) => words.set(word, (words.get(word) ?? 0) | bit)
  for (const [word, name] of readTable('function-words.tsv', ['word', 'class'])) add(word!, wordClass(name!))
  for (const { file, column, bit, words: which } of lists) {
    for (const [entry] of readTable(file, [column])) {
      const parts = entry!.split(' ')
      for (const part of which === 'first' ? parts.slice(0, 1) : parts)
        if (!/^(?:و|حجت|آیت|الله)$/.test(part)) add(part, bit)
    }
  }
  for (const { file, bit } of names) {
    for (const [name, ambiguous] of readTable(file, ['name', 'ambiguous'])) {
      add(name!, ambiguous === '1' ? bit | WordClass.Ambiguous : bit)
    }
  }
  for (const [noun, kind] of readTable('organizations.tsv', ['noun', 'kind'])) {
    add(noun!.split(' ')[0]!, kind === 'head' ? WordClass.OrganizationHead : WordClass.OrganizationName)
  }
  for (const form of plainVerbForms()) add(form, WordClass.Verb)
  return words
}

/** رفت، رفتند، نرفت، برود، بروند، نرود. */
function plainVerbForms(): string[] {
  return readTable('plain-verbs.tsv', ['past', 'present', 'noun']).flatMap(([past, present, noun]) => [
    ...(noun === '1' ? [] : [past!]),
    `${past}ند`,
    `ن${past}`,
    `ب${present}د`,
    `ب${present}ند`,
    `ن${present}د`,
    `ن${present}ند`,
  ])
}
