import type { Article } from '../../../../model/article.ts';
import { isCapitals } from '../../../../text/words/is-capitals.ts';
import { addressedIn, pastAddress } from '../addressed.ts';
import { OWN_COPY, SLUG_CYCLE } from '../desk-words.ts';
import { kindsIn } from './bids.ts';
import { holdsNamed } from './note-on-copy.ts';
import { NEWS } from './take-back-words.ts';
import { takesBack } from './taken-back.ts';

/** What a notice makes of the copy. */
export type Barred = Exclude<Article['status'], 'usable'>;

/** A line that is nothing but a notice. */
export interface NoticeLine {
  readonly status: Barred;
  /** True where one word says it all, which a heading within the copy may do too: `WITHDRAWAL`. */
  readonly brief: boolean;
}

const CANCELED = /^(?:KILL(?:ED)?|WITHDRAW(?:N|AL)|RETRACT(?:ED|ION)|SPIKED|ANN?UL\p{Lu}+)$/u;
const WITHHELD: ReadonlySet<string> = new Set(['HOLD', 'WITHHOLD', 'ADVISORY']);

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
  if (text.length > LONGEST) return null;
  if (ON_HOLD.test(text)) return { status: 'withheld', brief: true };
  if (!OPENS.test(text)) return null;
  const words = text.split(APART).filter((word) => word !== '');
  const isCanceled = words.some((word) => CANCELED.test(word));
  if (!isCanceled && !words.some((word) => WITHHELD.has(word))) return null;
  if (!words.every((word) => CANCELED.test(word) || NUMBER.test(word) || isBeside(word))) return null;
  const status = isCanceled ? 'canceled' : 'withheld';
  return { status, brief: words.length === 1 };
}

const OPENS = /^[^\p{L}\d"'“‘]*\p{Lu}{2}/u;

/** `(Hold.)`, which no copy says in a bracket of its own. */
const ON_HOLD = /^[([]{1,2}(?:on )?hold[.!]?[)\]]{1,2}$/i;
/** What may stand beside them on such a line. */
const isBeside = (word: string): boolean => word === 'TO' || (isCapitals(word) && /^[hlcpf]$/.test(kindsIn(word)));
const APART = /[\s()[\]{}*=_.,:;!/<>#|–—-]+/;
const NUMBER = /^\d{4,}$/;

/**
 * What a line in capitals opens on, before the headline or the slug of what it speaks of: `KILL KILL KILL Wall holds`,
 * `MANDATORY KILL: Wall holds`, `KILL: Wall holds`, `KILL (LEAD) Wall holds`, `HOLD - Wall holds`.
 */
export function noticeOpening(text: string): Barred | null {
  if (CANCELS.test(text)) return 'canceled';
  return WITHHOLDS.test(text) ? 'withheld' : null;
}

const CANCELS = new RegExp(
  String.raw`^[*=(\s]*(?:(?:URGENT|BULLETIN|FLASH|ATTENTION|EDITORS|ACHTUNG)[\s:–—-]+)?(?:(KILL|SPIKE|CANCEL|ANNUL)[\s,!]+\1\b|KILL (?:THE |THIS )?(?:STORY|ITEM)(?: ${SLUG_CYCLE}|\s*[:–—-]|\s+\p{Lu}?\p{Ll})|(?<=(?:ATTENTION|ACHTUNG)[\s:–—-]+)Withdrawal\b|Retraction:|(?:MANDATORY|BULLETIN|ADVISORY|STORY) KILL\b|(?:PLEASE|PLS) (?:KILL|SPIKE|WITHDRAW)[\s:–—-]+\p{Lu}\p{Ll}|(?:KILL|WITHDRAWAL|WITHDRAWN|RETRACT(?:ION|ED)|TAKE ?DOWN)(?: NOT(?:IC)?E)?(?:\s*[:)=]|\s+[–—-]|[,–—-]\s*\p{Lu}?\p{Ll}|\s+\d{4}|\s+\((?:\d\p{Ll}{2} )?(?:LD|LEAD|URGENT)\))|STORY (?:KILLED|SPIKED|ELIMINATION|(?:REMOV|CANCELL?)(?:ED|AL|ATION)|WITHDRAW(?:N|AL)|RETRACT(?:ED|ION))\s*(?:$|[:;.()–—-]|,(?! ?(?!PLEASE|PLS|DO )\p{Lu}{2})|\p{Ll}))`,
  'u',
);

const WITHHOLDS = /^[*=(\s]*HOLD(?:[\s,!]+HOLD\b|\s*:\s|\s+[–—-]\s)/;

/** What an editors' note says of the copy, wherever in it; what stands right in quotation marks is somebody's words. */
export function noticeIn(note: string): Barred | null {
  const said = note.slice(0, LONGEST_NOTE);
  const bare = pastAddress(said);
  const line = noticeLine(bare)?.status ?? noticeOpening(bare);
  if (line) return line;
  if (CANCELS_WITHIN.test(said) || takesBack(said, '')) return 'canceled';
  return addressedIn(bare.replace(/^\P{L}+/u, '')) === 'hold' ||
    WITHHOLDS_WITHIN.test(said) ||
    holdsNamed(bare) ||
    /^\W*hold\W*$/i.test(bare)
    ? 'withheld'
    : null;
}

const LONGEST_NOTE = 1000;

const OF_COPY = `${OWN_COPY}|alert`;
const CANCELS_WITHIN = new RegExp(
  String.raw`(?<!["'“‘])\b(?:(?:CANCELS|KILLS|WITHDRAWS|SPIKES)(?: (?:${OF_COPY}|${OF_COPY.toUpperCase()})\b|(?=\.))|MANDATORY KILL|KILL[\s,!]+KILL|KILL (?:of|for|on)|STORY (?:KILLED|REMOVED|RETRACTED|WITHDRAWN))\b`,
);

const WITHHOLDS_WITHIN = new RegExp(
  String.raw`(?<!["'“‘])\b(?:HOLD[\s,!]+HOLD|[Pp]lease (?:(?:hold|withhold|suspend)(?: (?:the )?(?:use|publication) of)?) (?:(?:the |this |our )?${OWN_COPY}|${SLUG_CYCLE})|[Ee]mbargoed|EMBARGO(?:ED)?(?! LIFTED)|Embargo (?:un)?til|under (?:an? |the )?(?:(?:journal|news|press|strict|publication) )?embargo|[Nn]ote (?:the )?embargo|[Hh]old for release|HOLD FOR RELEASE|may (?:only )?be (?:used|published|run|carried|released)(?: only)? (?:from|after)|(?:[Nn]ot to|(?:should|must|may) not) be (?:carried|used|published|run|released|broadcast) (?:before|until|till)|(?:[Ss]tory|[Ii]tem|[Cc]opy) is (?:being )?held)\b`,
);

/** What a paragraph of its own tells editors, at its start or that of a sentence: `Please kill the story BC-Wall, V9991.` In copy
 * with a dateline (`isDated`) less counts. */
export function orderIn(text: string, isDated = false): Barred | null {
  if (text.length > LONGEST_ORDER) return null;
  if (takesBack(text, '', false, isDated)) return 'canceled';
  const at = text.search(POLITE);
  if (at < 0) return null;
  const [unquoted = ''] = text.split(/["“”]/, 1);
  if (at >= unquoted.length || NEWS.test(text.slice(at))) return null;
  return HOLD_ORDER.test(unquoted) || holdsNamed(text.slice(at)) ? 'withheld' : null;
}

const POLITE = /(?<=^[(*\s]*|[.:!)–—-] )(?:Please|Pls|PLEASE|PLS|Kindly) /;

const LONGEST_ORDER = 600;

/** What takes back a kill brings no story back, and is no copy. */
const HOLD_ORDER = new RegExp(
  String.raw`(?:^[(*\s]*|[.:!)] )Please (?:(?:with)?hold|suspend (?:the )?use of|disregard) (?:the|this|our) (?:${OWN_COPY}|(?:[Mm]andatory |MANDATORY )?(?:kill|KILL|withdrawal))\b`,
);

/**
 * The notice that a headline closes on, set off by a bracket or a dash: `Wall holds (KILL)`. None where all is in capitals.
 */
export function noticeClosing(text: string): Barred | null {
  if (isCapitals(text)) return null;
  const at = Math.max(text.lastIndexOf('('), text.lastIndexOf(' - '), text.lastIndexOf('–'), text.lastIndexOf('—'));
  if (at <= 0) return null;
  return NOT_FOR.test(text.slice(at)) ? 'withheld' : (noticeLine(text.slice(at))?.status ?? null);
}

const NOT_FOR = /^\W+NOT FOR (?:PUBLICATION|RELEASE|USE)\b/;
