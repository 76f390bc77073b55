import type { Span } from '../../../../model/span.ts';
import { reachIn } from '../../../../text/reach-in.ts';
import { pastSigns } from '../../../../text/signs.ts';
import { singleSpaces } from '../../../../text/single-spaces.ts';
import type { Draft, Opening } from '../../../draft.ts';
import { holdOrderEnd, LONGEST } from './hold-order.ts';

/** The orders to hold the copy that stand in it, in order, each with the brackets around it. */
export function holdOrdersIn({ text, stretches, openings }: Draft): Span[] {
  const found: Span[] = [];
  let i = 0;
  for (const opening of openings) {
    const at = opening.word;
    while ((stretches[i]?.span[1] ?? text.length) <= at) i++;
    const stretch = stretches[i];
    if (!stretch) break;
    if (stretch.table || at < Math.max(stretch.span[0], found.at(-1)?.[1] ?? 0)) continue;
    if (!(at === pastSigns(text, stretch.span[0]) || isApart(text, opening)) || !mayOpen(text, at)) continue;
    const order = orderAt(text, at, stretch.span[1]);
    if (order) found.push(order);
  }
  return found;
}

/** Behind the end of a sentence, a bracket, the dash of a dateline. */
const isApart = (text: string, { sign, from, word }: Opening): boolean =>
  sign.charAt(0) in CLOSING ? word === from : ENDS.has(sign.charAt(0) + text.slice(from, word));

const ENDS: ReadonlySet<string> = new Set(['. ', '.\n', '" ', '” ', '- ', '– ', '— ', '_ ']);

const mayOpen = (text: string, at: number): boolean => isCapital(text.charCodeAt(at)) || text.charAt(at - 1) in CLOSING;

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '*': '*' };

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

function orderAt(text: string, at: number, end: number): Span | null {
  const most = Math.min(end, at + LONGEST);
  const closing = CLOSING[text.charAt(at - 1)];
  const said = text.slice(at, most);
  const close = closing === undefined ? -1 : closing === '*' ? said.indexOf(closing) : said.lastIndexOf(closing);
  const told = holdOrderEnd(singleSpaces(close < 0 ? said : said.slice(0, close)));
  if (told === 0) return null;
  const length = reachIn(said, told);
  if (close < 0) return [at, at + length];
  // a bracket goes as a whole, and so do all the stars
  let [from, to] = [at - 1, text.indexOf(closing as string, at + length) + 1];
  while (closing === '*' && text.charAt(from - 1) === closing) from--;
  while (closing === '*' && text.charAt(to) === closing) to++;
  return [from, to];
}
