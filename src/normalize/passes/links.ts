import { ASIDE, GONE } from '../characters.ts'
import type { Pass } from '../pass.ts'

const URL = String.raw`(?:https?:\/\/|\bwww\.)[^\s«»"<>]*[^\s«»"<>\u200b-\u200f\u202a-\u202e.,;:!?،؛؟)\]…]`
const EMAIL = String.raw`(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+`
const DOMAIN = String.raw`(?<![\w.@-])(?:[a-zA-Z][\w-]*\.)+(?:com|org|net|info|ir|co|tv|me|news|io|uk|de|fr|ru|us)(?![\w-])`
// A tag may hold half-spaces and marks: #گفت‌وگوی_ویژه
// What other passes take away between a word and the sign must not make a tag of it the second time.
const TAG = String.raw`[@#](?<![\p{L}\p{N}_][${GONE}]*.)[\p{L}\p{N}\p{M}_]+(?:\u200c[\p{L}\p{N}\p{M}_]+)*`
const LINK = new RegExp(`${URL}|${EMAIL}|${DOMAIN}|${ASIDE}`, 'gu')
// A pattern of all scripts takes long to set up: it waits for a text with a tag.
let linkOrTag: RegExp | null = null
const withTags = () => (linkOrTag ??= new RegExp(`${URL}|${EMAIL}|${DOMAIN}|${TAG}|${ASIDE}`, 'gu'))

/** URLs, e-mail addresses, domains, hashtags and @names are set aside, so that no pass touches them. */
export const setLinksAside: Pass = {
  triggers: `a-zA-Z@#${ASIDE}`,
  examples: [
    ['نشانی https://example.org/a?b=ك است', `نشانی ${ASIDE} است`],
    ['به info@example.ir بنویسید.', `به ${ASIDE} بنویسید.`],
    ['@khabar و #خبر_فوري', `${ASIDE} و ${ASIDE}`],
  ],
  run(draft) {
    draft.rewrite(/[@#]/.test(draft.text) ? withTags() : LINK, (match) => {
      draft.aside.push(match[0])
      return ASIDE
    })
  },
}

/** The links come back as they were. */
export const putLinksBack: Pass = {
  examples: [],
  run(draft) {
    if (draft.aside.length === 0) return
    let next = 0
    draft.rewrite(new RegExp(ASIDE, 'g'), () => draft.aside[next++]!)
  },
}
