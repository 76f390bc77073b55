import type { Draft, Pass, Stretch } from '../../draft.ts';
import { endsSentence } from '../lines/ends-sentence.ts';
import { phraseOf } from '../lines/stretch.ts';
import { FURNITURE } from '../tail/furniture.ts';
import { datelineAt } from './dateline.ts';

/** More points than any story is given. */
const MOST = 8;

/** The points that stand under the headline, each on a line that a star opens (Reuters): two or more; what its pages have below `Summary`; or
 * the one that APA labels, `Utl.: Town dry`. */
export const keyPoints: Pass = (draft) => {
  if (!draft.headline) return draft;
  const [first, ...others] = draft.stretches;
  if (first && LABEL.test(first.text) && others.length > 0) {
    const point = phraseOf({ ...first, text: first.text.replace(LABEL, '') }, 'key-points/label');
    return { ...draft, stretches: others, keyPoints: [point] };
  }
  const summary = draft.stretches.slice(0, MOST).findIndex(({ text }) => SUMMARY.test(text));
  if (summary >= 0) return belowSummary(draft, summary);
  const from = draft.stretches.findIndex(isPoint);
  if (from < 0 || from > 2) return draft;
  // below the dateline of a brief they are its copy
  if (draft.stretches.slice(0, from).some(({ span }) => datelineAt(draft.text, span)?.strength === 'sure'))
    return draft;
  const end = draft.stretches.findIndex((stretch, i) => i > from && !isPoint(stretch));
  const points = draft.stretches.slice(from, end < 0 ? draft.stretches.length : end);
  if (points.length < 2 || points.length > MOST || end < 0) return draft;
  return {
    ...draft,
    stretches: draft.stretches.toSpliced(from, points.length),
    keyPoints: points.map((point) => phraseOf({ ...point, text: point.text.slice(1).trim() }, 'key-points/star')),
  };
};

/** The lines between `Summary` and the dateline, where they are no sentences. */
function belowSummary(draft: Draft, at: number): Draft {
  const { stretches, text } = draft;
  const end = stretches.findIndex(({ span }, i) => i > at && datelineAt(text, span)?.strength === 'sure');
  const points = stretches.slice(at + 1, Math.max(at, end));
  const [label] = stretches.slice(at);
  if (!label || points.length === 0 || points.length > MOST || points.some(isCopy)) return draft;
  return {
    ...draft,
    stretches: stretches.toSpliced(at, points.length + 1),
    keyPoints: points.map((point) => phraseOf(point, 'key-points/summary')),
    residue: [...draft.residue, { ...phraseOf(label, 'key-points/label'), reason: FURNITURE }],
  };
}

const SUMMARY = /^Summary(?: Companies)?$/;

const isCopy = ({ text, table }: Stretch): boolean => table || text.length > 200 || endsSentence(text);

/** `Untertitel`, a deck. */
const LABEL = /^Utl\.: ?/;

const isPoint = ({ text, table }: Stretch): boolean =>
  !table && text.startsWith('*') && text.length < 300 && /^\*\s*[\p{L}\d"“'‘$£€]/u.test(text);
