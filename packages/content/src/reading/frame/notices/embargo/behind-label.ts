import { isTold } from '../../lines/is-told.ts';
import { isEmbargoLine } from './embargo-line.ts';
import { isNewsOfHold, isStrict } from './hold-order.ts';
import { CLOCK } from './moment-words.ts';

/**
 * Whether a line holds its copy behind a label that tells of what: `GDP: EMBARGOED UNTIL 0700 GMT DEC 3`, `Honours - not to be used
 * before Friday`. Only of a line above the copy or below it: within, a heading may go on so.
 *
 * @example isHeldBehindLabel('Obit prepared in advance. Not to be used until death is announced.') // true
 * @example isHeldBehindLabel('Cuba: embargo to end by Friday, minister says') // false
 */
export function isHeldBehindLabel(line: string): boolean {
  const [label = ''] = (line.length <= LONGEST && LABEL.exec(line)) || [];
  if (label === '' || /["“”]|, by /.test(line)) return false;
  const order = line.slice(label.length).replace(/[)\].]+$/, '');
  if (/^embargo /i.test(order)) return isEmbargoLine(order) && CLOCK.test(order);
  return isEmbargoLine(order) || (isStrict(order) && !isNewsOfHold(order) && !isTold(line));
}

/**
 * From its first letter to what parts it from the order, a colon, a full stop, a dash or an opening bracket with a space. Within it stands
 * no full stop that ends a sentence, other than that of `a.m.`
 */
const LABEL =
  /^[^\p{L}\d]*[\p{L}\d](?:[^.:!?"“”()]|\.(?:(?<=[ap]\.m\.)|(?! \p{Lu}))){0,45}(?:: +|\. +| [-–—]+ +| \()(?=[\p{L}\d])/u;

/** Longer than such a line, in UTF-16 code units. */
const LONGEST = 140;
