import type { Article } from '../document/index.ts'
import { titleOf } from './title.ts'

/** An article of a text in memory; its title is its first line where that looks like one. */
export function articleFromText(id: string, text: string): Article {
  return { id, text, title: titleOf(text), fields: {} }
}
