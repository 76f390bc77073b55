import { pastAddress } from './addressed.ts';
import { isNewsOfHold } from './hold-order.ts';

/** Longer than any embargo line. */
const LONGEST = 240;

const OPENING =
  /^[([*=_\s]*(?:th(?:is|e (?:following|above)) (?:story|item|copy|article|report) (?:is|remains) )?(?:adv(?:ance|\d\d)[,:]? )?(?:strict(?:ly)? )?(?:under )?(?:(?:strict )?embargo(?:ed)?(?=[\s:–—=*)(-]*(?:$|\d|(?:[a-z]+ )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:until|till|not|no (?:publication|release|use)|do not|strict(?:ly)?|(?:lifts|ends|expires)(?= [^a-z]*(?:\d|at|on|noon|midnight))|date|time|midnight|noon|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d|(?:on|at|for|to|before|from) (?=\d|release|publication|use\b|broadcast|the \d|midnight|noon|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d))))|sperrfrist(?=\W*$|\s*[:–—-]|\s+(?:bis|until|\d))|hold for release|not for (?:release|publication|use|broadcast) (?:before|until)|for (?:use|release) (?:at|on|after|before|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|release (?:at|on) |release(?: time)?\s*:(?=.*(?:\d ?h(?:ou)?rs\b|\d:\d\d|\b(?:gmt|utc|bst)\b|\d ?[ap]\.?m\b))|(?:please )?do not (?:use|publish|release)(?: (?:this|the) (?:story|item|copy|article))? (?:before|until)\b)/i;

/**
 * True for a line that tells until when the copy must be held.
 *
 * @example isEmbargoLine('This story is under embargo until 0900 GMT Nov 3') // true
 * @example isEmbargoLine('Embargoed goods were found in the port.') // false
 */
export function isEmbargoLine(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (isNewsOfHold(text)) return false;
  const said = pastAddress(text);
  const [opening] = OPENING.exec(said) ?? [];
  if (opening === undefined) return SHOUTED.test(said) || (WHOLE.test(text) && !SAID.test(text));
  // a sentence that only opens alike is copy
  return /\d/.test(text) || !/[.!?]$/.test(text) || ORDERS.test(text.slice(0, text.length - said.length) + opening);
}

/** A label above the copy, whatever it says. */
const SHOUTED =
  /^[([*=_\s]*(?:STRICT(?:LY)? )?(?:UNDER )?EMBARGO(?:ED)?\s*[:–—-](?!\W*(?:NONE|LIFTED|OVER|OFF|ENDED|EXPIRED|N\/A|NO)\b)/;

/** Whom an opening asks, or to do what with the story. */
const ORDERS = /\b(?:please|attn|attention|eds|editors?|story|item|copy|article)\b/i;

const DAYS = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

/** What is an order only where the line says nothing else. */
const WHOLE = new RegExp(
  `^[([*=_\\s/^]*(?:${[
    '(?:web )?embargo (?:lifts|ends|expires) [^.!?]*\\d[^!?]*',
    'web embargo [^!?]*\\d[^!?]*',
    `moved in advance for use ${DAYS}[^!?]*`,
    `for release: ${DAYS} [ap]ms\\b[^!?]*`,
    'adv ?\\d{1,2}',
    '(?:media|press): hold (?:until|till) [^.!?]*',
    'please hold until (?:we|the desk|legal)\\b[^.!?]*',
    `(?:this )?story is for ${DAYS} papers`,
    'draft\\W{1,3}do not (?:publish|use|release)',
    'test\\W{1,3}not for use',
    'publication is (?:forbidden|prohibited|barred) (?:until|before) [^!?]*\\d[^!?]*',
    'this release is (?:strictly )?under (?:a )?(?:strict )?embargo\\b[^!?]*',
  ].join('|')})[)\\]*=_\\s/^.]*$`,
  'i',
);

const SAID = /\b(?:said|says|told)\b|["“”]/i;
