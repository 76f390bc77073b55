import { isSpace } from '../text/span.ts';
import type { Pass } from './draft.ts';

/** How much of the copy tells its language, in UTF-16 code units. */
const ENOUGH = 600;

/** Short words that one language uses far more than the others, in lower case. */
const shortWords: readonly (readonly [string, string])[] = [
  [
    'en',
    'the of and to in is that for was on with as at by from it said are be has have his an were this not or its he but who will a ' +
      'after over out off up two new says would could their been into amid',
  ],
  [
    'fr',
    'le la les de des du et à est nous vous dit un une dans pour il elle ne avant après aussi que qui sur au aux pas par plus avec ce cette ses son été sont ont selon mais',
  ],
  [
    'de',
    'der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es werden aus er hat dass nach bei einer',
  ],
  ['es', 'el la de que los en las del se por con una su para es al lo como más pero sus le ha este según fue entre'],
  ['pt', 'o os da do de das dos que em uma um para com não na no se por mais foi são ao pela pelo segundo'],
  ['it', 'il di che la e del della un per in è non una sono gli dei con al alla nel più ha si dal delle'],
  ['nl', 'de het een van en in op te dat zijn met voor niet aan er om ook als bij door naar uit werd heeft'],
  ['sv', 'och att det som en på är av för med den till inte har de ett om var sig från men'],
  ['id', 'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena tersebut ada oleh mereka'],
  ['tr', 've bir bu için ile da de çok olarak olan daha kadar sonra gibi ancak'],
  ['pl', 'w i na z do się nie że jest to od przez po jak oraz który ale'],
];

/** The hash of a word, letter by letter: no word need be cut out to be looked up. */
const hashOn = (hash: number, code: number): number => Math.imul(hash ^ lowered(code), 16_777_619) & 0x3fffffff;

/** A letter of ASCII or Latin-1 in lower case; others as they are. */
const lowered = (code: number): number =>
  (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde) ? code + 32 : code;

/** The languages that have each short word, by its hash: a bit each, in the order of the list. */
const languagesOf = new Map<number, number>();
for (const [i, [, words]] of shortWords.entries())
  for (const word of words.split(' ')) {
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = hashOn(hash, word.charCodeAt(at));
    languagesOf.set(hash, (languagesOf.get(hash) ?? 0) | (1 << i));
  }

/** Copy that has so many English words, and half as many of no other language, is English whatever follows. */
const SURE = 10;

/**
 * The language of the copy: by its script, else by its short words. Where too few of them tell, copy of Latin letters is
 * `und`; passes bound to English abstain for any language but `en` and `und`.
 */
export const language: Pass = (draft) => ({
  ...draft,
  language: draft.given.language ?? languageOf(draft.text, ENOUGH),
});

/**
 * The language of a text.
 *
 * @param most How much of it to look at, in UTF-16 code units; all unless said.
 * @example languageOf('The council said it will meet again.') // en
 */
export function languageOf(text: string, most = text.length): string {
  const end = Math.min(most, text.length);
  return scriptOf(text.slice(0, end)) ?? languageOfWords(text, end);
}

function languageOfWords(text: string, end: number): string {
  const counts = shortWords.map(() => 0);
  let words = 1;
  let start = 0;
  let hash = 0;
  for (let at = 0; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : 32;
    if (!parts(code)) {
      hash = hashOn(hash, code);
      continue;
    }
    const found = at > start ? (languagesOf.get(hash) ?? 0) : 0;
    if (found !== 0) {
      count(counts, found);
      if (found & 1 && isSurelyEnglish(counts)) return 'en';
    }
    if (at < end && (at > start || at === 0)) words++;
    start = at + 1;
    hash = 0;
  }
  const [most = 0, second = 0] = counts.toSorted((m, n) => n - m);
  const best = counts.indexOf(most);
  const found = shortWords[best]?.[0] ?? 'und';
  // one word tells enough of a line of English only, since nothing is left out on its word
  const enough = most >= 2 || (found === 'en' && most > 0 && words <= 24);
  return enough && most * 12 >= words && most > second * 1.25 ? found : 'und';
}

function count(counts: number[], languages: number): void {
  for (let i = 0; languages >> i !== 0; i++) if ((languages >> i) & 1) counts[i] = (counts[i] ?? 0) + 1;
}

function isSurelyEnglish(counts: readonly number[]): boolean {
  const english = counts[0] ?? 0;
  if (english < SURE) return false;
  for (let i = 1; i < counts.length; i++) if ((counts[i] ?? 0) * 2 > english) return false;
  return true;
}

/** White space, commas, full stops, brackets and straight quotation marks part words. */
const parts = (code: number): boolean =>
  code === 32 || code === 0x2c || code === 0x2e || code === 0x28 || code === 0x29 || code === 0x22 || isSpace(code);

/** The language that a script other than Latin's tells, if most letters are of it. */
function scriptOf(text: string): string | null {
  const counts: Record<string, number> = {};
  if (!OTHER_SCRIPT.test(text)) return null;
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x41 || (code >= 0x2000 && code < 0x3040)) continue;
    letters++;
    if (code < 0x370) continue;
    const script = SCRIPTS.find(([from, to]) => code >= from && code <= to)?.[2];
    if (script) counts[script] = (counts[script] ?? 0) + 1;
  }
  const kana = counts['ja'] ?? 0;
  const han = counts['zh'] ?? 0;
  if (kana > 0 && (kana + han) * 2 > letters) return kana * 10 > han ? 'ja' : 'zh';
  const [most] = Object.entries(counts).sort(([, m], [, n]) => n - m);
  if (!most || most[1] * 2 < letters) return null;
  if (most[0] === 'ru') return /[іїєґ]/i.test(text) ? 'uk' : 'ru';
  return most[0] === 'ar' && /[پچژگ]/.test(text) ? 'fa' : most[0];
}

const OTHER_SCRIPT = /[\u0370-\u1fff\u3040-\uffff]/;

/** True for a language that the copy's words, or its script, can tell. */
export const canTell = (language: string): boolean =>
  shortWords.some(([code]) => code === language) ||
  SCRIPTS.some(([, , code]) => code === language) ||
  language === 'uk' ||
  language === 'fa';

/** First and last code unit, and the language that news in the script is most often in. */
const SCRIPTS: readonly (readonly [number, number, string])[] = [
  [0x370, 0x3ff, 'el'],
  [0x400, 0x52f, 'ru'],
  [0x530, 0x58f, 'hy'],
  [0x590, 0x5ff, 'he'],
  [0x600, 0x6ff, 'ar'],
  [0x900, 0x97f, 'hi'],
  [0x980, 0x9ff, 'bn'],
  [0xb80, 0xbff, 'ta'],
  [0xe00, 0xe7f, 'th'],
  [0x10a0, 0x10ff, 'ka'],
  [0x3040, 0x30ff, 'ja'],
  [0x3400, 0x9fff, 'zh'],
  [0xac00, 0xd7af, 'ko'],
];
