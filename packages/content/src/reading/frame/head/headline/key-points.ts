import type { Pass, Stretch } from '../../../draft.ts';
import { isSureAt } from '../../dateline/at.ts';
import { endsSentence } from '../../lines/ends-sentence.ts';
import { phraseOf, residueOf } from '../../lines/stretch.ts';
import { FURNITURE } from '../../tail/furniture.ts';
import { opensStory } from './heads-story.ts';

/** More points than any story is given. */
const MOST = 8;

/**
 * The points that stand under the headline: Reuters', two or more, each on a line that a star opens, or on its pages between `Summary`
 * and the byline or the dateline; and the one that APA labels, `Utl.: Town dry`.
 */
export const keyPoints: Pass = (draft) => {
  const { headline, stretches, text, residue } = draft;
  const at = stretches.slice(0, MOST).findIndex((stretch) => LABEL.test(stretch.text) || isPoint(stretch));
  const first = stretches[at];
  // below the dateline of a brief they are its copy
  if (!headline || !first || stretches.slice(0, at).some((one) => isSureAt(text, one))) return draft;
  const [label = ''] = LABEL.exec(first.text) ?? [];
  const isAlone = label === first.text;
  const from = at + Number(isAlone);
  const end = label
    ? isAlone
      ? stretches.findIndex((stretch, i) => i >= from && opensStory(text, stretch))
      : from + 1
    : stretches.findIndex((stretch, i) => i > at && !isPoint(stretch));
  const points = stretches.slice(from, Math.max(from, end));
  if (points.length < (label ? 1 : 2) || (label ? points.some(isCopy) : at > 2)) return draft;
  return {
    ...draft,
    stretches: stretches.toSpliced(at, end - at),
    keyPoints: points.map((point) => phraseOf({ ...point, text: point.text.replace(OPENS, '') }, 'key-points/line')),
    residue: isAlone ? [...residue, residueOf(first, 'key-points/label', FURNITURE)] : residue,
  };
};

/** `Untertitel` is a deck. */
const LABEL = /^(?:Summary(?: Companies)?$|Utl\.: ?)/;
const OPENS = /^(?:\*\s*|Utl\.: ?)/;

const isCopy = ({ text, table }: Stretch): boolean => table || text.length > 200 || endsSentence(text);

const isPoint = ({ text, table }: Stretch): boolean =>
  !table && text.length < 300 && /^\*\s*[\p{L}\d"“'‘$£€]/u.test(text);
