import { agencyOf } from '../../../../agencies/index.ts';
import type { Span } from '../../../../model/span.ts';
import { reachIn } from '../../../../text/reach-in.ts';
import { singleSpaces } from '../../../../text/single-spaces.ts';
import { namesDesks } from '../desk-words.ts';
import {
  ADDRESS,
  ASKED_IN_COPY,
  BY,
  MAY_ORDER,
  MAY_QUOTE,
  MAY_TAKE_BACK,
  NEWS,
  QUOTES,
  SLUGGED,
  STARTS,
  TO_EDITORS,
  TOLD,
  UNNAMED,
  WHY,
  WHY_OURS,
} from './take-back-words.ts';

/** Longer than a paragraph that takes copy back, and than what it says before it has named that, in UTF-16 code units. */
const LONGEST = 1000;
const LONGEST_SENTENCE = 400;

/** More sentences than any such paragraph has. */
const MOST = 12;

/** Copy that is taken back. */
export interface TakenBack {
  /** What stands between the quotation marks, where it is named so: offsets in the text. */
  readonly span?: Span;
  /** The agency that takes it back, where that is told. */
  readonly by?: string;
}

/**
 * What words take back, which only a notice does so: `Please kill “Wall holds”.`, `Editors: We are withdrawing our story “Wall
 * holds”`, `ATTENTION CLIENTS: story “Wall holds” has been cancelled`, `Kyodo News kills “Wall holds”`, `This story is withdrawn.`
 *
 * @param isNotice Whether they are of a notice for certain, so that they address editors.
 * @param isDated Whether they stand in copy with a dateline, where customers are asked for many things.
 * @returns Null for what somebody asks or says in copy, and for what takes back no copy.
 * @example takenBackIn('Please kill "Wall holds at Eastmere".')?.span // [13, 36]
 */
export function takenBackIn(text: string, isNotice = false, isDated = false): TakenBack | null {
  if (text.length > LONGEST || !(isNotice || MAY_TAKE_BACK.test(text))) return null;
  const said = singleSpaces(text);
  let found: TakenBack | null = null;
  for (const from of startsIn(said)) {
    const one = readAt(said.slice(from, from + LONGEST_SENTENCE), isNotice, isDated);
    if (one?.span) return { ...one, span: [reachIn(text, from + one.span[0]), reachIn(text, from + one.span[1])] };
    if (!found || (found.by && one)) found = one;
  }
  return found;
}

/**
 * Whether words take copy back. What an agency says of another’s story is news.
 *
 * @param agency The id of whose copy it is, where that is known; empty where no word of an agency counts.
 * @param isNotice Whether they are of a notice for certain.
 * @param isDated Whether they stand in copy with a dateline.
 * @example takesBack('Reuters has withdrawn a story on the wall', 'ap') // false
 */
export function takesBack(text: string, agency: string | undefined, isNotice = false, isDated = false): boolean {
  const taken = takenBackIn(text, isNotice, isDated);
  return taken !== null && (!taken.by || agency === undefined || agency === agencyOf(taken.by)?.id);
}

/** Where sentences begin that nobody says in quotation marks. */
function startsIn(text: string): number[] {
  const starts = [0];
  let [quotes, from] = [0, 0];
  for (const { index, 0: mark } of text.matchAll(STARTS)) {
    quotes += text.slice(from, index).split(/["“”]/).length - 1;
    from = index;
    if (quotes % 2 === 0 && starts.push(index + mark.length) === MOST) break;
  }
  return starts;
}

/** What a sentence takes back, its offsets those of the sentence. */
function readAt(said: string, isNotice: boolean, isDated: boolean): TakenBack | null {
  const { 0: opening = '', groups: { address = '' } = {} } = ADDRESS.exec(said) ?? {};
  const level = isNotice || MAY_TAKE_BACK.test(address) ? 2 : /\p{L}/u.test(address) ? 1 : 0;
  const reasons = said.slice(opening.length);
  const [why = ''] = WHY_OURS.exec(reasons) ?? (level > 0 ? WHY.exec(reasons) : null) ?? [];
  const from = opening.length + why.length;
  const rest = said.slice(from);
  const isNews = ({ 0: words }: RegExpExecArray): boolean => NEWS.test(rest.slice(words.length));
  const quoted = MAY_QUOTE.test(rest);
  const named =
    (quoted ? (QUOTES[level]?.exec(rest) ?? toldOf(rest, level > 1 || namesDesks(address) ? 2 : level)) : null) ??
    toldBy(rest);
  if (named && !isNews(named)) {
    const { double, single, by = '' } = named.groups ?? {};
    const title = double ?? single ?? '';
    const agency = agencyOf(by) && { by };
    if (title.includes(' ')) {
      const start = from + named[0].indexOf(title, Math.max(0, named[0].search(OPENS)));
      return { span: [start, start + title.length], ...agency };
    }
    if (agency) return agency;
  }
  const order = (MAY_ORDER.test(rest) ? UNNAMED.exec(rest) : null) ?? SLUGGED.exec(rest);
  if (order) return isNews(order) || (isDated && ASKED_IN_COPY.test(rest)) ? null : {};
  const told = level > 0 ? TO_EDITORS.exec(rest) : null;
  return told && !isNews(told) && (isNotice || /[:–—-]\s*$|that $/.test(address) || NAMED.test(told[0])) ? {} : null;
}

/** What is told of a story with its headline, where nobody but a desk tells it so: to editors, of `our story`, of an agency’s, in the present of a notice. */
function toldOf(text: string, level: number): RegExpExecArray | null {
  const match = TOLD.exec(text);
  const { det = '', by = '', copy = '', is = '' } = match?.groups ?? {};
  if (!match || (copy === '' && level < 2)) return null;
  const isPlain =
    /^(?:news)?$/i.test(by) &&
    !/^an? /i.test(det) &&
    /^(?:is|are|stands?)$/i.test(is) &&
    /stor(?:y|ies)|item|alert/i.test(copy);
  if (level > 0 || /our/i.test(det) || (isPlain && GOES_ON.test(text.slice(match[0].length)))) return match;
  return agencyOf(by) || SUBSTITUTE.test(text) ? match : null;
}

/** Why, or nothing more. */
const GOES_ON = /^(?:[.;,]|$| (?:because|as|since|due|following)\b)/;

/** Reuters: `No substitute story will be issued.` */
const SUBSTITUTE = /\bsubstitute (?:story|stories|item|alert)\b/i;

function toldBy(text: string): RegExpExecArray | null {
  const match = MAY_TAKE_BACK.test(text) ? BY.exec(text) : null;
  return match && agencyOf(match.groups?.['by'] ?? '') ? match : null;
}

/** An apostrophe stands behind a letter. */
const OPENS = /["“]|(?<![\p{L}\d])['‘]/u;
const NAMED = /slugged|headlined/i;
