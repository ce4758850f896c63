/** Second parts that are written with a half-space after most words: کتاب‌ها، رفته‌اند، بزرگ‌تر. */
const SUFFIXES = words(`
  ها های هایی هایم هایت هایش هایمان هایتان هایشان هاست هاشان هامان هام هاش ام ات اش ای ایم اید اند مان تان شان
  ست ی یی م ت ش تر ترین تری ترها ترین‌ها ترند گر گری گران گرا گرایی گرایان گرایانه گاه گاهی گذار گذاری گذاران
  گونه گونه‌ای گیر گیری گیران پذیر پذیری ناپذیر کننده کنندگان شده شدگان یافته دار داری داران دارند ساز سازی
  سازان مند مندی مندان ور وری وار آمیز آمیزی آور آوری انگیز بخش بخشی بندی بین بینی پرداز پردازی پردازان پرور
  خانه خواه خواهی خواهان زاده زدایی زده زدگی شناس شناسی شناسان طلب طلبی طلبان نامه نژاد نشین نویس نویسی نویسان
  ریزی کاری کار باز بازی پور پوش آباد چی فر نیا رسانی سالار سالاری ستیزی سنجی فروش فروشی فروشان نگاری نگار
  نگاران وگو وگوی وگوها یاب یابی ساله نفره روزه ماهه هزار هزارم هم چه که را است اندیش الله الدین
`)

/** First parts that are written with a half-space before most words: می‌شود، بی‌اساس، هم‌پیمان. */
const PREFIXES = words(`
  می نمی همی بی هم نا غیر پیش پس بر در باز فرا فرو وا ور ضد پیشا پسا برمی برنمی درمی درنمی بازمی بازنمی فرامی
  فرانمی فرومی فرونمی وامی وانمی ورمی برهمی به پر کم خوش بد تک چند یک دو سه چهار پنج شش هفت هشت نه ده نیم میان
  ابر زیر روی رو پی این آن همین همان هیچ هر چه تازه نو خود دل سر پا دست آیت حجت بین درون برون فوق ما سوء حسن
  عدم صاحب قابل کثیر سایر شبه نئو شاه نمونه نخست امیر سید میر علی محمد حاج ابو بن ابن
`)

/** Suffixes that names and titles take as any noun does: خانم‌ها، دکترهای، علی‌ها. No surname looks like one. */
const INFLECTIONS = new Set(words('ها های هایی هایم هایت هایش هایمان هایتان هایشان هاشان هامان هام هاش تر ترین ترها'))

/** Suffixes that make something else of a first name, a surname or a place: علی‌پور، حسن‌زاده، علی‌آباد. */
const NAME_SUFFIXES = new Set(words('پور زاده نیا فر نژاد آباد الله الدین'))

const suffixes = new Map(SUFFIXES.map((suffix, i) => [suffix, i + 1]))
const prefixes = new Map(PREFIXES.map((prefix, i) => [prefix, i + 1]))

export const SUFFIX_COUNT = SUFFIXES.length + 1
export const PREFIX_COUNT = PREFIXES.length + 1

/** The number of a suffix, or 0. */
export const suffixNumber = (text: string): number => suffixes.get(text) ?? 0

export const isInflection = (text: string): boolean => INFLECTIONS.has(text)

export const isNameSuffix = (text: string): boolean => NAME_SUFFIXES.has(text)

/** The number of a prefix, or 0. */
export const prefixNumber = (text: string): number => prefixes.get(text) ?? 0

function words(list: string): string[] {
  return list.trim().split(/\s+/)
}
