import { isTold } from '../lines/is-told.ts';
import { mayAddress, pastAddress } from './addressed.ts';
import { COPY, DAY, EMBARGO, OVER, PLEASE, SAYS, WHOM } from './desk-words.ts';
import { isHoldLine } from './hold-lines.ts';
import { isNewsOfHold, opensStrictly } from './hold-order.ts';
import { CLOCK, isMomentAt } from './moment-words.ts';

/** Longer than any embargo line. */
const LONGEST = 240;

const LETTER = /[A-Za-z]/;

/** What a line has that holds the copy, where it opens on no address: looked for first, since every line of the copy is asked and few have it. */
const MAY =
  /^\W*(?:(?:adv|emb|hfr|strict)\w*|media|press|th(?:is|ese)|the (?:following|above|story|copy)|is|are|may|must|should|can|shall|no|do|don|under|release|moved|publication|scheduled|time|date|bio|obit\w*|prepared|stock|draft|achtung)\b/i;

/** The same, wherever it stands: an expression that looks at each place for what may stand at the first alone is slow. */
const NAMED = /embarg|sperrfrist/i;

/** What a line opens on that may hold the copy, whatever it says then. */
const LABEL = new RegExp(`^[([*=_/^\\s]*(?:strict(?:ly)? )?(?:under )?${EMBARGO}\\b[\\s:–—=*)(-]*`, 'i');

const HOLDS =
  /^(?:\/*$|,? ?releasable|until|till|bis|not|do not|strict(?:ly)?|(?:lifts|ends|expires)(?= [^a-z]*(?:\d|at|on|noon|midnight))|date|time)(?![a-z])/i;

const OPENING = new RegExp(
  `^[([*=_\\s]*(?:hold for release(?! of\\b)|(?:moved in advance )?for (?:use|release):? (?:at|on|after|before|${DAY})\\b|release\\s*:(?=.*(?:\\d ?h(?:ou)?rs\\b|\\d:\\d\\d|\\b(?:gmt|utc|bst)\\b|\\d ?[ap]\\.?m\\b)))`,
  'i',
);

/**
 * True for a line that tells until when the copy must be held.
 *
 * @example isEmbargoLine('This story is under embargo until 0900 GMT Nov 3') // true
 * @example isEmbargoLine('Embargoed goods were found in the port.') // false
 */
export function isEmbargoLine(text: string): boolean {
  if (
    text.length > LONGEST ||
    !(mayAddress(text, Math.max(0, text.search(LETTER))) || MAY.test(text) || NAMED.test(text))
  )
    return false;
  const said = pastAddress(text);
  if (isNewsOfHold(text) || (said === text && !CLOCK.test(text) && isTold(text))) return false;
  const opening = openingOf(said);
  if (opening === null) return (WHOLE.test(text) && !SAID.test(text)) || isHoldLine(said);
  // a sentence that only opens alike is copy
  return /\d/.test(text) || !/[.!?]$/.test(text) || ORDERS.test(text.slice(0, text.length - said.length) + opening);
}

/** What a line opens on where that holds the copy; null where it does not. */
function openingOf(said: string): string | null {
  const label = LABEL.exec(said)?.[0];
  if (label === undefined) return opensStrictly(said) ? said : (OPENING.exec(said)?.[0] ?? null);
  const rest = said.slice(label.length);
  // in capitals above the copy, whatever it says
  if (
    HOLDS.test(rest) ||
    (/web/i.test(label) && /\d/.test(rest)) ||
    (/(?:EMBARGO(?:ED)?|perrfrist|SPERRFRIST)\s*[:–—-]/.test(label) && !FREE.test(rest))
  )
    return label;
  const [before = ''] = BEFORE.exec(rest) ?? [];
  const at = label.length + before.length;
  return isMomentAt(said, at) || (/argoed|EMBARGO|nder|trict/.test(label) && WHEN.test(said.slice(at))) ? label : null;
}

const BEFORE = new RegExp(`^(?:[a-z]+ (?=${DAY}\\b))?`, 'i');

const WHEN = new RegExp(`^(?:\\d|(?:${DAY}|noon|midnight)\\b)`, 'i');

/** What a label says that holds nothing. */
const FREE = new RegExp(`^(?:NONE|${OVER.toUpperCase()}|N/A|NO)\\b`);

/** Whom an opening asks, or to do what with the story. */
const ORDERS = new RegExp(`\\b(?:${PLEASE}|attn|attention|${WHOM}|${COPY})\\b`, 'i');

/** What is an order only where the line says nothing else. */
const WHOLE = new RegExp(
  `^[([*=_\\s/^]*(?:adv ?\\d{1,2}|${COPY} is for ${DAY} papers|publication is (?:forbidden|prohibited|barred) (?:until|before) [^!?]*\\d[^!?]*)[)\\]*=_\\s/^.]*$`,
  'i',
);

const SAID = new RegExp(`\\b${SAYS}\\b|["“”]`, 'i');
