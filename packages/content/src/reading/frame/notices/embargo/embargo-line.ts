import { isTold } from '../../lines/is-told.ts';
import { pastAddress } from '../addressed.ts';
import { COPY, DAY, EMBARGO, OVER, PLEASE, SAYS, SENT, WHOM } from '../desk-words.ts';
import { isHoldLine } from './hold-lines.ts';
import { holdOrderEnd, isNewsOfHold, isStrict, mayHold } from './hold-order.ts';
import { CLOCK, isMomentAt } from './moment-words.ts';

/** Longer than any embargo line. */
const LONGEST = 240;

/**
 * True for a line that holds the copy: by its label, or as it says nothing but an order to hold it.
 *
 * @param isAbove Whether it stands above the copy, where `Release: Thursday` is no fact about a film.
 * @example isEmbargoLine('This story is under embargo until 0900 GMT Nov 3') // true
 * @example isEmbargoLine('Embargoed goods were found in the port.') // false
 */
export function isEmbargoLine(text: string, isAbove = false): boolean {
  if (text.length > LONGEST || !mayHold(text)) return false;
  const said = pastAddress(text);
  if (isNewsOfHold(text) || (said === text && !CLOCK.test(text) && isTold(text))) return false;
  // a sentence that only opens alike is copy
  if (LABEL.test(said) || isDue(said) || isStrict(said))
    return /\d/.test(text) || !/[.!?]$/.test(text) || ORDERS.test(text);
  return (
    SHOUTED.test(said) ||
    (said !== '' && holdOrderEnd(said) === said.length) ||
    (WHOLE.test(text) && !SAID.test(text)) ||
    isHoldLine(said, isAbove)
  );
}

const SIGNS = '^[({<[*=_/^\\s]*';
const NAME = `(?:th(?:is|e (?:following|above)) ${SENT} (?:is|remains) )?(?:adv(?:ance|\\d\\d)?[,:]? )?(?:strict(?:ly)? )?(?:under )?(?:strict )?${EMBARGO}\\b[\\s:–—=*)(-]*`;

/** What holds the copy by its opening: `embargo` and what tells of its moment or of nothing else, or when it may be used. */
const LABEL = new RegExp(
  `${SIGNS}(?:${NAME}(?:${[
    '\\/*$|,? ?releasable|until|till|bis|not|do not|strict(?:ly)?|date|time',
    '(?:no|on|at|for|to|before|from) (?:publication|release|use|broadcast)',
    `(?:lifts|ends|expires)(?= [^a-z]*(?:\\d|at|on|noon|midnight|${DAY}))`,
    '\\d[\\d:.]* ?(?:gmt|utc|bst|h(?:ou)?rs|[ap]\\.?m)',
  ].join('|')})(?![a-z])|${[
    'hold for release(?! of\\b)',
    'release (?:at|on|after) (?:[a-z]+ )?(?:speech|delivery|publication|announcement|(?:release|notice)(?! of))\\b',
    `(?:moved in advance )?for (?:use|release):? (?:at|on|after|before|${DAY})\\b`,
  ].join('|')})`,
  'i',
);

/** Whether the label names the copy's moment, behind whatever mark; where it says for certain that it is of copy, more may follow. */
function isDue(said: string): boolean {
  const label = NAMED.exec(said)?.[0] ?? '';
  if (label === '') return false;
  const at = label.length + (BEFORE.exec(said.slice(label.length))?.[0].length ?? 0);
  return isMomentAt(said, at) || (/argoed|EMBARGO|nder|trict/.test(label) && WHEN.test(said.slice(at)));
}

const NAMED = new RegExp(`${SIGNS}${NAME}`, 'i');
const BEFORE = new RegExp(`^(?:(?:on|at|for|to|before|from) (?:the )?|[a-z]+ (?=${DAY}\\b))`, 'i');
const WHEN = new RegExp(`^(?:\\d|(?:${DAY}|noon|midnight)\\b)`, 'i');

/** The label in capitals with its mark, or in German, whatever it says then. */
const SHOUTED = new RegExp(
  `${SIGNS}(?:STRICT(?:LY)? )?(?:UNDER )?(?:(?:EMBARGO(?:ED)?|SPERRFRIST)\\s*[:–—-]|[Ss]perrfrist(?: ?:| [–—-]))\\s*(?!(?:NONE|${OVER.toUpperCase()}|N/A|NO)\\b)`,
);

/** Whom a line asks, or to do what with the story. */
const ORDERS = new RegExp(`\\b(?:${PLEASE}|attn|attention|${WHOM}|${COPY})\\b`, 'i');

/** What is an order only where the line says nothing else. */
const WHOLE = new RegExp(
  `${SIGNS}(?:adv ?\\d{1,2}|(?:this )?${COPY} is for ${DAY} papers|publication is (?:forbidden|prohibited|barred) (?:until|before) [^!?]*\\d[^!?]*)[)\\]*=_\\s/^.]*$`,
  'i',
);

const SAID = new RegExp(`\\b${SAYS}\\b|["“”]`, 'i');
