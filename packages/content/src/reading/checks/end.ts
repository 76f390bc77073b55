import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { trimmed } from '../../text/span.ts';
import type { Draft } from '../draft.ts';

/** Looks at a draft that is read to its end. */
export type Check = (draft: Draft) => readonly Diagnostic[];

const STOPS = new Set('.!?…‥。！？．؟۔।:');
const CLOSERS = new Set('"”’\'»)]}）」』');

/** The kinds of block that copy ends on; what else follows stands beside it. */
const RUNNING = new Set(['paragraph', 'list', 'quote', 'table']);

/** Whether the last paragraph ends as a sentence does. Where a list or a table ends the copy, no paragraph need. */
export const end: Check = ({ text, body, language }) => {
  const last = body.findLast(({ kind }) => RUNNING.has(kind));
  if (language !== 'en' || last?.kind !== 'paragraph') return [];
  const [from, to] = trimmed(text, last.span);
  let at = to - 1;
  while (at > from && CLOSERS.has(text.charAt(at))) at--;
  return STOPS.has(text.charAt(at)) ? [] : [diagnose('no-full-stop', [to - 1, to])];
};
