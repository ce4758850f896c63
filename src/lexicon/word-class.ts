/** What a word can be in a noun phrase or clause; a word's classes are a sum of these. */
export const WordClass = {
  /** در، از، با: a noun phrase ends before it */
  Preposition: 1 << 0,
  /** امروز، دوشنبه */
  Time: 1 << 1,
  /** نیز، همچنین */
  Adverb: 1 << 2,
  /** و، اما، ولی */
  Conjunction: 1 << 3,
  /** وی، او، ایشان */
  Pronoun: 1 << 4,
  /** آنها، آنان */
  PluralPronoun: 1 << 5,
  /** این، آن، همین */
  Demonstrative: 1 << 6,
  /** یک، یکی، برخی */
  Indefinite: 1 << 7,
  /** که */
  Complementizer: 1 << 8,
  /** را */
  ObjectMarker: 1 << 9,
  /** است، بود */
  Copula: 1 << 10,
  /** من، ما */
  FirstPerson: 1 << 11,
  /** شما */
  SecondPerson: 1 << 12,
  /** خود */
  Reflexive: 1 << 13,
  /** وزیر، سخنگوی: begins an office or occupation */
  RoleNoun: 1 << 14,
  /** مقامات، کارشناسان */
  GroupNoun: 1 << 15,
  /** آقای، دکتر، سردار */
  Honorific: 1 << 16,
  /** علی، دونالد */
  FirstName: 1 << 17,
  /** قالیباف، ترامپ */
  Surname: 1 << 18,
  /** وزارت، سازمان: begins an organization's name */
  OrganizationHead: 1 << 19,
  /** حماس، ناتو */
  OrganizationName: 1 << 20,
  /** ایران، تهران */
  Place: 1 << 21,
  /** ایسنا، رویترز */
  Outlet: 1 << 22,
  /** ایرانی، آمریکایی */
  Demonym: 1 << 23,
  /** a name that is also a common word: امید، روشن */
  Ambiguous: 1 << 24,
  /** an inflected form of a verb that heads cues: گفت، می‌کند */
  Verb: 1 << 25,
  /** می‌خواهیم، رفته‌ایم، هستیم */
  FirstPersonVerb: 1 << 26,
  /** a word seldom or never seen, so most likely a name: هویر */
  Rare: 1 << 27,
  /** a word of everyday use that no list has: بحران */
  Common: 1 << 28,
  /** a word that a cue phrase or noun begins with: به، ادعای */
  CueStart: 1 << 29,
  /** a form of a verb that cues end in, or such a verb with its noun: گفت، اظهارکرد */
  CueHead: 1 << 30,
} as const

const byName: Readonly<Record<string, number>> = {
  preposition: WordClass.Preposition,
  time: WordClass.Time,
  adverb: WordClass.Adverb,
  conjunction: WordClass.Conjunction,
  pronoun: WordClass.Pronoun,
  'plural-pronoun': WordClass.PluralPronoun,
  demonstrative: WordClass.Demonstrative,
  indefinite: WordClass.Indefinite,
  complementizer: WordClass.Complementizer,
  object: WordClass.ObjectMarker,
  copula: WordClass.Copula,
  'first-person': WordClass.FirstPerson,
  'second-person': WordClass.SecondPerson,
  reflexive: WordClass.Reflexive,
}

/** The class that function-words.tsv calls by this name. Throws on an unknown name, so that a slip in the data shows at once. */
export function wordClass(name: string): number {
  const bit = byName[name]
  if (bit === undefined) throw new Error(`unknown word class ${name}`)
  return bit
}

/** Whether a noun stands for what is said: «با بیان این مطلب که»، «با طرح این پرسش که». */
export const isMatterNoun = (word: string): boolean => MATTER.test(word)

const MATTER = /^(?:مطلب|نکته|موضوع|مسئله|مساله|مهم|ادعا|خبر|جمله|اعتقاد|عقیده|سوال|سؤال|پرسش)$/

/** Texts that speak for who wrote them, with what may stand before them: «بیانیه وزارت خارجه», «بخشی از این نامه». */
export const documentNoun =
  /^(?:این |آن |همین )?(?:بخشی از |قسمتی از |ادامه |متن (?:کامل )?|ابتدای |پایان |بخش دیگری از )?(?:این |آن )?(?:بیانیه|اطلاعیه|قطعنامه|نامه|پیامک?|گزارش|یادداشت|توییت|توئیت|متن|حکم|بخشنامه|مصوبه|مقاله|خبر|اعلامیه|پست|مطلب|سخنرانی|دستورالعمل|ابلاغیه|فراخوان)(?:‌ای|‌های|ی|ٔ)?(?= |$)/

/** Whether a noun stands for talk with somebody, as a hashtag too: «در گفت‌وگو با ایسنا», «#گفت_و_گو». */
export const isTalkNoun = (word: string): boolean => TALK.test(word)

const TALK = /^#?(?:گفت‌?و‌?گو|گفتگو|گفت_و_گو|مصاحبه)(?:ی|یی)?$/

/** Whether a noun stands for somebody's words: «به نقل از سخنان رئیس سازمان». */
export const isSpeechNoun = (word: string): boolean => SPEECH.test(word)

const SPEECH = /^(?:بیانات|سخنان|اظهارات|فرمایشات|گفته‌های|صحبت‌های|حرف‌های)$/

/** Nouns that are always something's, and in no office's name: «دبیر انجمن | دلیل این کار را …». */
export const isOfThing = (word: string) => OF_THING.test(word)

const OF_THING =
  /^(?:دلیل|دلایل|علت|علل|سخنان|اظهارات|حضور|نقش|رفتار|عملکرد|فعالیت|اقدام|تصمیم|نتیجه|نتایج|وضعیت|شرایط|هدف|اهداف|اهمیت|ادامه|برگزاری|اجرای|انتشار|جزئیات|ضرورت|انتقال|نرخ|قیمت|میزان|تعداد|سهم|حجم|مبلغ|هزینه|ارزش|زمان|محل|نحوه|روند|سود)$/

/** Whether sources are said to be so: «منابع آگاه در چین». */
export const isReliable = (word: string) => RELIABLE.test(word)

const RELIABLE = /^(?:نزدیک|آگاه|مطلع|موثق|معتبر|مستقل|ارشد|مختلف|متعدد|خبره|برجسته|فعال|حاضر)$/
