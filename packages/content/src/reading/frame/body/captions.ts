import { agencyOf } from '../../../agencies/index.ts';
import type { Block } from '../../../model/block.ts';
import type { Span } from '../../../model/span.ts';
import { isSpace } from '../../../text/span.ts';
import { type Word, wordsOf } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import type { Stretch } from '../../draft.ts';
import { MONTHS } from '../../words/calendar-words.ts';
import { pasts } from '../../words/irregular-pasts.ts';
import { CREDIT, OPENING } from './caption-words.ts';
import { showsPeople } from './people-shown.ts';

/** No caption is longer. */
const LONGEST = 700;

/**
 * Which rule tells that a stretch between the paragraphs is the caption of a picture, or null. A caption credits its
 * picture, opens as only captions do, or describes in the present tense what the picture shows, with places in it (`(L)`,
 * `second from left`) or the full date at its end.
 *
 * @param source The decoded source.
 */
export function captionRule(source: string, { text, span, table, caption }: Stretch): string | null {
  if (table || text.length > LONGEST || text.length < 12) return null;
  if (caption || OPENING.test(text)) return 'captions/opening';
  if (creditFrom(text) >= 0) return 'captions/credit';
  if (endsOnAgency(text)) return 'captions/agency';
  if (text.charCodeAt(0) === 0x22 || text.charAt(0) === '“') return null;
  const placed = isPlaced(text);
  const dated = !DUE.test(text.slice(-40)) && endsOnDate(text);
  if (!placed && !dated) return null;
  const words = wordsOf(source, span);
  // `May 6` is no `may`
  if (words.some((word) => word.shape === 'lower' && NARRATES.has(word))) return null;
  if (placed && isPresent(words)) return 'captions/positions';
  return dated && (isShown(words) || showsPeople(text, words)) ? 'captions/dated' : null;
}

/** Where the credit of a caption stands in the source, whose lines may be wrapped within it. */
export function creditSpan(source: string, { text, span: [from, to] }: Block): Span {
  let left = text.slice(creditStart(text)).replace(/\s/g, '').length;
  let at = to;
  while (left > 0 && at > from) if (!isSpace(source.charCodeAt(--at))) left--;
  return [at, to];
}

/** Where the credit at the end of a caption starts; the end of it where it has none. */
function creditStart(text: string): number {
  const shown = LABEL.exec(text)?.[0].length ?? 0;
  const credit = creditFrom(text.slice(shown));
  if (credit >= 0) return shown + credit;
  const open = signedFrom(text);
  return open < 0 ? text.length : open;
}

/** `Photo: Ann Orrin walks`: the label of a caption, and of no credit, since a word in small letters tells what is shown. */
const LABEL = /^(?:Photo|Image|Picture):(?= (?:.*\s)?(?!(?:for|the|and|via|from|courtesy|handout)\b)[a-z]{3})/;

/** How near the end the credit must open. */
const TAIL = 120;

/** Where the credit opens that closes a text; -1 where none does. */
export function creditFrom(text: string): number {
  const from = Math.max(0, text.length - TAIL);
  // looked for first, since one of these is in every credit and in little else
  CREDIT_SIGN.lastIndex = from;
  const at = CREDIT_SIGN.test(text) ? text.slice(from).search(CREDIT) : -1;
  return at < 0 ? at : from + at;
}

const CREDIT_SIGN = /[/:([]|Photo|Pool photo|PHOTO/g;

/** Where the bracket opens at the end of a text in which an agency signs; -1 where none does. */
function signedFrom(text: string): number {
  const open = text.endsWith(')') ? text.lastIndexOf('(') : -1;
  return agencyOf(text.slice(open + 1, -1)) ? open : -1;
}

/** An agency in brackets that no full stop stands before, as none does where a caption shows and does not tell; within brackets around all of it, or at both its ends. */
function endsOnAgency(text: string): boolean {
  if (text.startsWith('[')) return text.endsWith(')]') && signedFrom(text.slice(0, -1)) > 0;
  const open = signedFrom(text);
  return (
    open > 0 && (text.startsWith(text.slice(open)) || (open > 41 && /[\p{Ll}\d] $/u.test(text.slice(open - 2, open))))
  );
}

/** Where somebody stands in a picture: `(L)`, `(second from left)`, or between commas. */
const isPlaced = (text: string): boolean => BRACKETED.test(text) || PARTED.test(text);

const BRACKETED =
  /\((?:[LRC]|left|right|cent(?:er|re)|(?:\d|2nd|3rd|4th|second|third|fourth) from (?:the )?(?:[LR]|left|right)|(?:front|back|top|bottom)(?: row)?(?: [LRC])?|far (?:left|right)|in (?:red|blue|white|black))\)/i;

const PARTED = /, (?:(?:far|front|back|top|bottom|second from|third from|fourth from) )?(?:left|right|cent(?:er|re)),/i;

/** Until when or since when, which no picture shows. */
const DUE = /\b(?:by|until|before|from|since|to) \p{Lu}[\p{L}.]+ \d\d?, \d{4}\W*$/u;

/** Words that tell rather than show. */
const NARRATES = wordSet(
  'said says told added asked announced reported according was were had been will would could may might must should ' +
    'came went became began took fell rose grew gave knew spoke wrote',
);

/** True where a full date stands at the end, a bracket after it aside: `on March 16, 2023. (Yonhap)`; what a line opens on is the day of an entry. */
function endsOnDate(text: string): boolean {
  const [, before, behind = ''] = DATE.exec(text.slice(-50)) ?? [];
  return MONTHS.holds((before ?? behind).toLowerCase());
}

const DATE = /(?<=.)(?:\b(\p{Lu}\p{L}+)\.? ?\d\d?, ?|\b\d\d? (\p{Lu}\p{L}+)\.?,? )(?:1[89]|20)\d\d\b/u;

/** True where a verb in the present stands among the words: one in `-s` after a name or a bracket, `is`, `are`, or none but `-ing`. */
const isPresent = (words: readonly Word[]): boolean =>
  words.some((word) => word.shape === 'lower' && (PRESENT.has(word) || isDoing(word)));

/** `walking`, not `sing`. */
const isDoing = ({ lower }: Word): boolean => lower.endsWith('ing') && lower.length > 5;

/**
 * True where words show: somebody does something in the present, is seen, or stands there doing it with no other verb.
 * `is expected`, `has tried` and `a share` tell.
 */
function isShown(words: readonly Word[]): boolean {
  let doing = false;
  let tells = false;
  for (let at = 1; at < words.length; at++) {
    const word = words[at] as Word;
    const before = words[at - 1];
    if (word.shape !== 'lower') continue;
    if (beings.has(word)) {
      if (sights.has(words[at + 1])) return true;
      tells = true;
    } else if (PRESENT.has(word) && !wants.has(before)) return true;
    else if (isDoing(word) && word.lower !== 'including') doing = true;
    else if (word.lower.endsWith('ed') || pasts.has(word)) tells = true;
  }
  return doing && !tells;
}

const beings = wordSet('is are has have');
const sights = wordSet('seen pictured shown displayed photographed surrounded');
/** Behind these the letters of such a verb make a noun, or a wish. */
const wants = wordSet('a an the to per of for his her its their this that no and or cents');

/** The verb as it stands with one who does it. */
const third = (verb: string): string =>
  /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}${/(?:[sxz]|ch|sh)$/.test(verb) ? 'es' : 's'}`;

const PRESENT = wordSet([
  'is',
  'are',
  'has',
  'have',
  'announces',
  'bears',
  ...(
    'shake speak talk walk pose smile wave deliver attend hold look listen greet arrive leave stand sit take give ' +
    'show make meet inspect answer address react celebrate run play compete fight kick hit throw work gather carry ' +
    'march protest chant shout rest wait pass enter exit ride drive fly sail launch lift rise lie bow salute sign ' +
    'exchange present receive embrace hug kiss applaud cheer visit tour view watch point gesture pay lay light cut ' +
    'open raise display perform sing dance check search patrol guard burn billow fall cover read write wear prepare ' +
    'try chat confer toast testify appear'
  )
    .split(' ')
    .flatMap((verb) => [verb, third(verb)]),
]);
