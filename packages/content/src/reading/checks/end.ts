import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Block } from '../../model/block.ts';
import { trimmed } from '../../text/span.ts';
import type { Check } from './check.ts';

const STOPS = new Set('.!?。！？．؟۔।');
const CLOSERS = new Set('"”’\'»)]}）」』');

/** What no sentence ends on. */
const OPEN_MARKS = new Set(',;:-–—―_(“…');
const OPEN_WORDS = new Set(
  'a an the and or but nor of to from with into than that which who whose if as because while is are was were be been has have had will would their its his'.split(
    ' ',
  ),
);

/** The kinds of block that copy ends on; what else follows stands beside it. */
const RUNNING = new Set(['paragraph', 'list', 'quote', 'table']);

/** Whether the last paragraph ends as a sentence does. Where a list or a table ends the copy, no paragraph need. */
export const end: Check = ({ text, body, language }) => {
  // `[Passage omitted]`
  const last = body.findLast(({ kind, text }) => RUNNING.has(kind) && !(text.startsWith('[') && text.endsWith(']')));
  if (language !== 'en' || last?.kind !== 'paragraph' || LABELLED.test(last.text)) return [];
  const [from, to] = trimmed(text, last.span);
  let at = (beforeInitials(text, from, to) ?? to) - 1;
  while (at > from && CLOSERS.has(text.charAt(at))) at--;
  const ofFigures = (): boolean => isFigures(text.slice(Math.max(from, to - 80), to));
  if (text.startsWith('...', at - 2)) return ofFigures() ? [] : [diagnose('looks-cut', [to - 1, to])];
  if (STOPS.has(text.charAt(at))) return [];
  // Reuters' `-` behind the last full stop
  if (ENDED.test(text.slice(Math.max(from, to - 4), to))) return [];
  if (OPEN_MARKS.has(text.charAt(at)) || OPEN_WORDS.has(lastWord(text, from, at + 1)))
    return [diagnose('looks-cut', [to - 1, to])];
  return ofFigures() || isOfLines(body) ? [] : [diagnose('no-full-stop', [to - 1, to])];
};

const ENDED = /[.!?"”’']\s+-+$/;

/** True where the line above ends without a full stop too, as fixtures, casts and referees do. */
function isOfLines(body: readonly Block[]): boolean {
  const [above, last] = body.filter(({ kind }) => kind === 'paragraph').slice(-2);
  return (
    above !== undefined &&
    last !== undefined &&
    [above, last].every(({ text }) => text.length < LINE && !ENDS.test(text))
  );
}

const LINE = 80;
const ENDS = /[.!?…:]["”’')\]]*$/;

/** A line of a list: `Best actor: Tom Hale for "The Mill"`. */
const LABELLED = /^\p{Lu}[^.:]{2,40}: [^.]{2,60}$/u;

/** Where the copy ends before a bracket behind its last full stop: `… overnight. (ib/tb)`, `… a euro. ($1 = 10.43 crowns)`. */
function beforeInitials(text: string, from: number, to: number): number | null {
  if (text.charAt(to - 1) !== ')') return null;
  const open = text.lastIndexOf('(', to);
  if (open <= from || to - open > 80) return null;
  const end = trimmed(text, [from, open])[1];
  return STOPS.has(text.charAt(end - 1)) ? end : null;
}

/** Results and prices, which have no full stops: a fifth of their letters or more are digits. */
function isFigures(tail: string): boolean {
  const digits = tail.replace(/\D/g, '').length;
  return digits * 5 >= tail.replace(/\s/g, '').length;
}

/** In lower case; empty where it is longer than any that is looked for. */
function lastWord(text: string, from: number, to: number): string {
  const tail = text.slice(Math.max(from, to - 12), to);
  return tail.slice(tail.search(/\S*$/)).toLowerCase();
}
