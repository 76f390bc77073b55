import { isTold } from '../lines/is-told.ts';
import { pastAddress } from './addressed.ts';
import { COPY, DAY, EMBARGO, OVER, PLEASE, SAYS, WHOM } from './desk-words.ts';
import { isHoldLine } from './hold-lines.ts';
import { holdOrderEnd, isNewsOfHold, mayHold } from './hold-order.ts';
import { CLOCK } from './moment-words.ts';

/** Longer than any embargo line. */
const LONGEST = 240;

/**
 * True for a line that holds the copy: by its label, or as it says nothing but an order to hold it.
 *
 * @example isEmbargoLine('This story is under embargo until 0900 GMT Nov 3') // true
 * @example isEmbargoLine('Embargoed goods were found in the port.') // false
 */
export function isEmbargoLine(text: string): boolean {
  if (text.length > LONGEST || !mayHold(text)) return false;
  const said = pastAddress(text);
  if (isNewsOfHold(text) || (said === text && !CLOCK.test(text) && isTold(text))) return false;
  // a sentence that only opens alike is copy
  if (LABEL.test(said)) return /\d/.test(text) || !/[.!?]$/.test(text) || ORDERS.test(text);
  return (
    SHOUTED.test(said) ||
    (said !== '' && holdOrderEnd(said) === said.length) ||
    (WHOLE.test(text) && !SAID.test(text)) ||
    isHoldLine(said)
  );
}

const SIGNS = '^[([*=_/^\\s]*';

/** What holds the copy by its opening: `embargo` and what tells of its moment or of nothing else, or when it may be used. */
const LABEL = new RegExp(
  `${SIGNS}(?:(?:adv(?:ance|\\d\\d)?[,:]? )?(?:strict(?:ly)? )?(?:under )?${EMBARGO}\\b[\\s:–—=*)(-]*(?:${[
    '\\/*$|,? ?releasable|until|till|bis|not|do not|strict(?:ly)?|date|time',
    '(?:no|on|at|for|to|before|from) (?:publication|release|use|broadcast)',
    `(?:lifts|ends|expires)(?= [^a-z]*(?:\\d|at|on|noon|midnight|${DAY}))`,
    '\\d[\\d:.]* ?(?:gmt|utc|bst|h(?:ou)?rs|[ap]\\.?m)',
  ].join('|')})(?![a-z])|${[
    'hold for release(?! of\\b)',
    'release (?:at|on|after) (?:[a-z]+ )?(?:speech|delivery|publication|announcement)\\b',
    `(?:moved in advance )?for (?:use|release):? (?:at|on|after|before|${DAY})\\b`,
  ].join('|')})`,
  'i',
);

/** The label in capitals with its mark, whatever it says then. */
const SHOUTED = new RegExp(
  `${SIGNS}(?:STRICT(?:LY)? )?(?:UNDER )?(?:EMBARGO(?:ED)?|SPERRFRIST)\\s*[:–—-]\\s*(?!(?:NONE|${OVER.toUpperCase()}|N/A|NO)\\b)`,
);

/** Whom a line asks, or to do what with the story. */
const ORDERS = new RegExp(`\\b(?:${PLEASE}|attn|attention|${WHOM}|${COPY})\\b`, 'i');

/** What is an order only where the line says nothing else. */
const WHOLE = new RegExp(
  `${SIGNS}(?:adv ?\\d{1,2}|${COPY} is for ${DAY} papers|publication is (?:forbidden|prohibited|barred) (?:until|before) [^!?]*\\d[^!?]*)[)\\]*=_\\s/^.]*$`,
  'i',
);

const SAID = new RegExp(`\\b${SAYS}\\b|["“”]`, 'i');
