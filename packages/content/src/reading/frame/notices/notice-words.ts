import type { Article } from '../../../model/article.ts';
import { addressedIn, pastAddress } from './addressed.ts';

/** What a notice makes of the copy. */
export type Barred = Exclude<Article['status'], 'usable'>;

/** A line that is nothing but a notice. */
export interface NoticeLine {
  readonly status: Barred;
  /** True where one word says it all, which a heading within the copy may do too: `WITHDRAWAL`. */
  readonly brief: boolean;
}

const VERDICTS: ReadonlyMap<string, Barred> = new Map([
  ...['KILL', 'KILLED', 'WITHDRAWN', 'WITHDRAWAL', 'RETRACTED', 'SPIKED'].map((word) => [word, 'canceled'] as const),
  ...['HOLD', 'ADVISORY'].map((word) => [word, 'withheld'] as const),
]);

/** What may stand beside them on such a line. */
const BESIDE: ReadonlySet<string> = new Set(
  'AP MANDATORY STORY ITEM COPY ARTICLE THE THIS IS HAS BEEN NOTICE BULLETIN URGENT FLASH EDITORS EDS ATTENTION ATTN NOTE TO ALL PLEASE'.split(
    ' ',
  ),
);

/** Longer than any line of capitals that is a notice alone. */
const LONGEST = 80;

/**
 * The notice that a whole line is, in capitals: `KILL KILL KILL`, `*** MANDATORY KILL ***`, `STORY WITHDRAWN`, `HOLD HOLD
 * HOLD`; a number of four figures or more may follow.
 *
 * @returns Null where the line says anything else, such as what was killed.
 * @example noticeLine('(STORY KILLED)') // { status: 'canceled', brief: false }
 */
export function noticeLine(text: string): NoticeLine | null {
  if (text.length > LONGEST || !OPENS.test(text)) return null;
  const words = text.split(APART).filter((word) => word !== '');
  const said = words.filter((word) => VERDICTS.has(word));
  if (said.length === 0 || !words.every((word) => VERDICTS.has(word) || BESIDE.has(word) || NUMBER.test(word)))
    return null;
  const status = said.some((word) => VERDICTS.get(word) === 'canceled') ? 'canceled' : 'withheld';
  return { status, brief: words.length === 1 };
}

const OPENS = /^[^\p{L}\d"'“‘]*\p{Lu}{2}/u;
const APART = /[\s()[\]{}*=_.,:;!/<>#|–—-]+/;
const NUMBER = /^\d{4,}$/;

/**
 * What a line in capitals opens on, before the headline or the slug of what it speaks of: `KILL KILL KILL Wall holds`,
 * `MANDATORY KILL: Wall holds`, `KILL: Wall holds`, `HOLD - Wall holds`.
 */
export function noticeOpening(text: string): Barred | null {
  if (CANCELS.test(text)) return 'canceled';
  return WITHHOLDS.test(text) ? 'withheld' : null;
}

const CANCELS =
  /^[*=(\s]*(?:(?:URGENT|BULLETIN|FLASH|ATTENTION|EDITORS|ACHTUNG)[\s:–—-]+)?(?:KILL[\s,!]+KILL\b|SPIKE[\s,!]+SPIKE\b|KILL (?:THE |THIS )?(?:STORY|ITEM) (?:BC|AM|PM)-|(?<=(?:ATTENTION|ACHTUNG)[\s:–—-]+)Withdrawal\b|Retraction:|(?:MANDATORY|BULLETIN|ADVISORY|STORY) KILL\b|(?:KILL|WITHDRAWAL|WITHDRAWN|RETRACTION|TAKE ?DOWN)(?:\s*[:)=]|\s+[–—-]|[,–—-]\s*\p{Lu}?\p{Ll}|\s+\d{4})|STORY (?:KILLED|REMOVED|RETRACTED|WITHDRAWN)\s*(?:$|[:;.()–—-]|,(?! ?(?!PLEASE|PLS|DO )\p{Lu}{2})|\p{Ll}))/u;

const WITHHOLDS = /^[*=(\s]*HOLD(?:[\s,!]+HOLD\b|\s*:\s|\s+[–—-]\s)/;

/** What an editors' note says of the copy, wherever in it; what stands right in quotation marks is somebody's words. */
export function noticeIn(note: string): Barred | null {
  const said = note.slice(0, LONGEST_NOTE);
  const bare = pastAddress(said);
  const line = noticeLine(bare)?.status ?? noticeOpening(bare);
  if (line) return line;
  if (CANCELS_WITHIN.test(said) || ORDERS.test(said) || ORDERS.test(bare)) return 'canceled';
  return addressedIn(bare.replace(/^\P{L}+/u, '')) === 'hold' || WITHHOLDS_WITHIN.test(said) ? 'withheld' : null;
}

const LONGEST_NOTE = 1000;

const CANCELS_WITHIN =
  /(?<!["'“‘])\b(?:CANCELS (?:STORY|ITEM|ALERT|COPY|story|item|alert|copy)|MANDATORY KILL|KILL[\s,!]+KILL|KILL (?:of|for|on)|STORY (?:KILLED|WITHDRAWN|REMOVED|RETRACTED))\b/;

/** How a desk asks that copy be taken back. */
const TAKE_BACK = 'kill|spike|withdraw|retract|cancel|disregard|take down|do not (?:use|run|publish)';
const COPY = 'stor(?:y|ies)|items?|copy|articles?|alerts?';
const WHICH = 'above|earlier|previous|preceding|following';

/** `kill and disregard the above story`; what to do until a moment is no withdrawal, and what to delete in copy neither. */
const ASKED = `(?:(?:delete|remove) (?:the|this|our) (?:story|article|alert)|(?:${TAKE_BACK})(?: and (?:${TAKE_BACK}))?(?: (?:the|this|these|our))?(?: (?:${WHICH}|\\p{L}{2,9}))? (?:${COPY}))\\b(?! (?:before|until|after|in)\\b)`;
/** `Kill the story slugged …`, `do not use the story headlined …`. */
const NAMED = `(?:${TAKE_BACK}) (?:the |this )?(?:${COPY}|slug|headline) (?:slugged|headlined|BC-|AM-|PM-)`;
const TAKEN_BACK = '(?:(?:has|have) been|is|was|were) (?:killed|withdrawn|retracted|eliminated)';
/** Items are used by others than desks. */
const OUT_OF_USE = '(?:story|article|copy) (?:should|must) (?:no longer|not) be used';
const UNUSED = `[Mm]ake certain the (?:${COPY}) (?:is|are) not used`;
/** Anywhere in a note to editors. */
const ORDERS = new RegExp(
  `(?<!["'“‘])\\b(?:(?:a )?kill is mandatory|please ${ASKED}|please (?:kill|withdraw|cancel|disregard) (?:the |this )?(?:slug|headline)|(?:please )?${NAMED}|(?:please )?(?:remove|delete) (?:it|this|(?:this|the|our) (?:${COPY})) from (?:your|all|any)\\b|${UNUSED}|please do not use(?: it| this)?(?=\\s*[.!;)])|(?:this|the above|the preceding|our) (?:(?:${COPY}) ${TAKEN_BACK}|${OUT_OF_USE})|^[^\\p{L}]*(?:the )?(?:${COPY})(?: (?:slugged|headlined) .{1,120}?| \\S{1,60})? ${TAKEN_BACK})\\b`,
  'iu',
);

const WITHHOLDS_WITHIN =
  /(?<!["'“‘])\b(?:HOLD[\s,!]+HOLD|[Pp]lease (?:hold|withhold|suspend (?:the )?use of) (?:the |this |our )?(?:story|item|copy|article)|[Ee]mbargoed|EMBARGO(?:ED)?(?! LIFTED)|Embargo (?:un)?til|under embargo|[Hh]old for release|HOLD FOR RELEASE)\b/;

/** What a paragraph of its own tells editors, at its start or that of a sentence: `Please kill the story BC-Wall, V9991.` */
export function orderIn(text: string): Barred | null {
  if (text.length > LONGEST_ORDER || !OPENS_ORDER.some((opening) => text.includes(opening))) return null;
  const [unquoted = ''] = text.split(/["“”]/, 1);
  if (ORDER.test(unquoted) || ADVISED.test(text)) return 'canceled';
  return HOLD_ORDER.test(unquoted) ? 'withheld' : null;
}

const LONGEST_ORDER = 600;

/** Looked for first, since that is quicker than the expressions and most copy has none. */
const OPENS_ORDER: readonly string[] = [
  'Please ',
  'Kill ',
  'A kill ',
  'Make certain ',
  'This ',
  'Spike ',
  'Withdraw ',
  'Disregard ',
  'Do not ',
];

/** Who else took a story of theirs back, or says that it was: `This article was retracted by the journal, it said.` */
const OF_OTHERS = ' by (?:the|an?|its|his|her|their) (?!agency|desk|news)|[^.]*\\b(?:said|says)\\b';

const ORDER = new RegExp(
  `(?:^[(*\\s]*|[.:!)] )(?:A kill is mandatory\\b|Please ${ASKED}|Please (?:remove|delete|take down) (?:it|this) from (?:your|all|any) |(?:Please kill|Kill|Spike|Withdraw|Disregard|Do not (?:use|run|publish)) (?:the|this) (?:${COPY}|slug|headline) (?:slugged|headlined|\\p{Lu}\\S|“)|${UNUSED}|This (?:(?:${COPY}) ${TAKEN_BACK}(?!${OF_OTHERS})|${OUT_OF_USE})\\b)`,
  'u',
);

/** What it says of a story may stand behind the headline of that, in quotation marks. */
const ADVISED =
  /^[(*\s]*Please (?:be advised|note) that (?:the|our|this) (?:story|item|copy|article)\b[^\n]{0,300}? (?:has been|is|was) (?:killed|withdrawn|retracted)\b/;

/** What takes back a kill brings no story back, and is no copy. */
const HOLD_ORDER =
  /(?:^[(*\s]*|[.:!)] )Please (?:(?:hold|withhold|suspend (?:the )?use of) (?:the|this) (?:story|item|copy|article)|disregard (?:the|this|our) (?:[Mm]andatory |MANDATORY )?(?:kill|KILL|withdrawal))\b/;

/**
 * The notice that a headline closes on, set off by a bracket or a dash: `Wall holds (KILL)`. None where all is in capitals.
 */
export function noticeClosing(text: string): Barred | null {
  if (text === text.toUpperCase()) return null;
  const at = Math.max(text.lastIndexOf('('), text.lastIndexOf(' - '), text.lastIndexOf('–'), text.lastIndexOf('—'));
  if (at <= 0) return null;
  return NOT_FOR.test(text.slice(at)) ? 'withheld' : (noticeLine(text.slice(at))?.status ?? null);
}

const NOT_FOR = /^\W+NOT FOR (?:PUBLICATION|RELEASE|USE)\b/;

/** Lines that name what agencies send to editors only, such as a digest of what is to come. */
export const isAdvisory = (line: string): boolean => line.length <= LONGEST && ADVISORY_LINE.test(line);

const ADVISORY_LINE =
  /^(?:AP )?(?:(?:news )?(?:coverage|editorial|photo|video|schedule|technical|service) advisory|advisory to (?:editors|subscribers|clients))\s*:?$|^AP news (?:digest|summary|budget|agenda)\b[^.!?]*$/i;
