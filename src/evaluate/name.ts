import type { GoldEntity } from './gold.ts'
import { jaccard, same } from './overlap.ts'

/** Titles and ranks that do not tell persons apart; spelled without half-spaces. */
const honorifics = new Set(
  [
    'آقای خانم دکتر مهندس استاد پروفسور جناب سرکار بانو',
    'سردار سرتیپ سرلشکر سرهنگ دریادار امیر ژنرال شهید مرحوم',
    'سید سیده حاج حاجی شیخ حجت الاسلام حجتالاسلام والمسلمین آیت الله آیتالله آیتاللهالعظمی',
  ].flatMap((line) => line.split(' ')),
)

/** Joiners, vowel signs, tatweel and marks of direction: nobody tells names apart by them. */
const unseen = /[\u200C-\u200F\u064B-\u065F\u0670\u0640]/g

/** Words of aliases that agree to this degree name the same office or body. */
const enough = 0.6

/** Whether a name is that of the entity. A person goes by the full name; all else by any alias, or most of its words. */
export function isSameSpeaker(entity: GoldEntity, name: string | null): boolean {
  if (!name) return false
  const [given, expected] = [nameWords(name), nameWords(entity.name)]
  if (same(given, expected) || [...given].join('') === [...expected].join('')) return true
  if (entity.kind === 'person') return false
  return [entity.name, ...entity.aliases].some((form) => jaccard(given, nameWords(form)) >= enough)
}

/** The words of a name in one spelling, without honorifics where there is more to it. */
function nameWords(name: string): Set<string> {
  const words = plain(name).split(' ')
  const telling = words.filter((word) => !honorifics.has(word))
  return new Set(telling.length > 0 ? telling : words)
}

function plain(name: string): string {
  return name
    .normalize('NFC')
    .replace(unseen, '')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[أإ]/g, 'ا')
    .replace(/ؤ/g, 'و')
    .replace(/[ۀة]/g, 'ه')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
