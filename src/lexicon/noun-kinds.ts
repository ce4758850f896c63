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
