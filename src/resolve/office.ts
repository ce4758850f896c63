import { type Entity, entityName } from './entity.ts'
import { contentWords, letters, roleAgreement } from './match.ts'

/** Words of a cue that go on with the same speaker. */
export const continuing =
  /^(?:افزودن|ادامه دادن|اضافه کردن|تصریح کردن|خاطرنشان کردن|خاطر نشان کردن|یادآور شدن|تاکید کردن|بیان کردن|اظهار کردن|اظهار داشتن|عنوان کردن|متذکر شدن|یادآوری کردن|اذعان کردن|اذعان داشتن|بیان داشتن|ابراز کردن|ابراز داشتن|توضیح دادن|اشاره کردن|مطرح کردن|گفتن|ابراز امیدواری کردن|تشریح کردن|ابراز عقیده کردن|گوشزد کردن|خواستار شدن|متذکر گردیدن|یادآور گردیدن|تایید کردن)$/

/** Words of a cue that only one who has just spoken goes on with. */
export const goingOn = /^(?:افزودن|ادامه دادن|اضافه کردن)$/

/** وزیر دفاع, وزیر سابق دفاع: offices that begin with the same noun. */
export const sameHead = (a: string, b: string) => roleAgreement(a.split(' ')[0]!, b.split(' ')[0]!) === 1

/** An organization or group: what «این منبع» or «این رسانه» may stand for. */
export const isThing = (entity: Entity) => entity.kind === 'organization' || entity.kind === 'group'

/** «یک مقام», «برخی کارشناسان»: named by no office that only one holds. */
export function isIndefinite(entity: Entity): boolean {
  return /^(?:یک|یکی|برخی)(?:\s|$)/.test(entityName(entity))
}

/** «یک منبع آگاه», «یک سخنگوی وزارت»: whoever does not want to be named is not named further down. */
export const isSecret = (entity: Entity) => /منبع|آگاه|ناشناس|نامش|^یکی? .*سخنگو/.test(entityName(entity))

/** The same letters, or all words of the shorter name in the longer (بانک مرکزی, بانک مرکزی ایران). */
export function sameCollective(a: string, b: string): boolean {
  if (letters(a) === letters(b)) return true
  const [x, y] = [contentWords(a), contentWords(b)]
  const [few, many] = x.size <= y.size ? [x, y] : [y, x]
  if (few.size < 2 || ![...few].every((word) => many.has(word))) return false
  return !isPartOf(x.size <= y.size ? b : a, x.size <= y.size ? a : b)
}

/** «دفتر تغذیه وزارت بهداشت» is not «وزارت بهداشت». */
const isPartOf = (part: string, whole: string) =>
  division.test(part) && part.split(' ')[0] !== whole.split(' ')[0] && letters(part).endsWith(letters(whole))

const division =
  /^(?:دفتر|اداره|معاونت|روابط|مرکز|کمیته|کمیسیون|ستاد|واحد|مدیریت|پژوهشکده|پژوهشگاه|دانشکده|شعبه|دبیرخانه|فراکسیون|کارگروه) /

/** Offices of which one person may hold several: نماینده شیراز و عضو کمیسیون, رئیس بانک مرکزی و رئیس شورای پول. */
const manifold = /^(?:نماینده|عضو) /
const manifoldAlone = /^(?:رئیس|رییس|مدیر|دبیر|مسئول|معاون) /

/** Offices so high that they are named for nobody else: no speaker takes them on because he spoke last. */
const highestOffice = /^(?:مقام معظم|رهبر (?:معظم|فرزانه|کبیر|انقلاب|شهید)|رهبری|امام(?!.?جمعه)|پیامبر|حضرت)/

/** «حضرت آیت‌الله خامنه‌ای فرمودند … رهبر انقلاب افزودند»: whose title is as high as the office. */
const isRevered = ({ titles, roles }: Entity) =>
  roles.length === 0 && [...titles].some((title) => /^حضرت آیت/.test(title))
const leads = /^(?:مقام معظم رهبری|رهبر )/

export const isHighest = (office: string) => highestOffice.test(office)

/** Those who take turns in a courtroom or a report: none is called so who has an office already. */
const party = /^(?:متهم|قاضی|شاکی|بازپرس|بازجو|شاهد|راننده|همسایه|مجری|داور)(?: |$)/

/** Offices that every country has. */
export const isOfState = (office: string) =>
  /^(?:وزیر|ر[ئی]یس[ \u200c]جمهور|نخست[ \u200c]وزیر|سخنگوی (?:وزارت|دولت)) /.test(office)

/** «گروندبرگ نماینده سازمان ملل» is not «وزیر خارجه کشورمان». */
export const holdsAnother = (held: string, office: string) =>
  (isOfState(held) || isOfState(office)) && !sameHead(held, office)

/** «وزیر خارجه ایران» is not «وزیر خارجه بلغارستان»: both are of places, and of no place together. */
export const isElsewhere = ({ places: own }: Entity, places: readonly string[]) =>
  places.length > 0 && own.size > 0 && !places.some((place) => own.has(place))

/** An office of another country, or the same office of another body (سخنگوی دولت، سخنگوی مجلس). `alone`: nobody else has spoken. */
export function conflicts(entity: Entity, office: string, places: readonly string[], alone: boolean): boolean {
  if (isElsewhere(entity, places)) return true
  if (party.test(office) && entity.roles.length > 0) return !entity.roles.some((role) => sameHead(role, office))
  if (isHighest(office))
    return (
      !entity.roles.some((role) => roleAgreement(role, office) >= 0.6) && !(leads.test(office) && isRevered(entity))
    )
  if (manifold.test(office) || (alone && (manifoldAlone.test(office) || contentWords(office).size <= 2))) return false
  return entity.roles.some((role) => sameHead(role, office) && roleAgreement(role, office) < 0.6)
}
