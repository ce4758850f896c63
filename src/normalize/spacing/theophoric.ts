/** What makes one word with God's name: عبدالله، روح‌الله، حزب‌الله. */
export const THEOPHORIC =
  'عبد اسد نصر ید فرج سیف فتح رحمت نعمت عزت حجت عین فضل قدرت لطف شکر ذبیح حبیب هدایت امان عنایت نور فیض روح آیت آیه ' +
  'حزب خلیل ولی بیت بقیه حشمت نصرت صفی نبی محب هبت هیبت وجیه کرامت احسان انشا انشاء ماشا ماشاء شاء'

/** Those that a half-space parts from it; after others («عبد») nothing stands. */
const parted = new Set(THEOPHORIC.split(' ').filter((stem) => !/[ادذرزژوء]$/.test(stem)))

export const GOD = 'الله'

/** Whether a half-space belongs between such a word and God's name: روح الله, but not «لازم الله». */
export const joinsGod = (stem: string): boolean => parted.has(stem)

/** First halves of titles, and first names as well: آیت‌الله and حجت‌الاسلام, but «آیت قیصری» and «حجت قیصری» are persons. */
const halvesOfTitles = new Set(['آیت', 'حجت'])

export const joinsOnlyArabic = (stem: string): boolean => halvesOfTitles.has(stem)
