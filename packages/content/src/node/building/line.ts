import type { Traits } from '../../stories/fold/traits.ts';
import type { Recorded } from './recorded.ts';

/** What of an article is looked at only where it is held against others: as much as all else together. */
type Later = Pick<Traits, 'headline' | 'top' | 'headlineNames' | 'names' | 'sketch'>;

const TAB = '\t'.charCodeAt(0);

/** A file of a record as a line: what is always needed, a tab, and what of each piece seldom is. */
export function lineOf(file: Recorded): Buffer {
  const later: (Later | null)[] = [];
  const pieces = file.pieces.map((piece) => {
    if (!piece.facts) later.push(null);
    if (!piece.facts) return piece;
    const { headline, top, headlineNames, names, sketch, ...now } = piece.facts.traits;
    later.push({ headline, top, headlineNames, names, sketch });
    return { ...piece, facts: { ...piece.facts, traits: now } };
  });
  return Buffer.from(`${JSON.stringify({ ...file, pieces })}\t${JSON.stringify(later)}\n`);
}

/** The file that a line tells of. What is seldom needed is read when it is asked for. */
export function fileIn(line: Buffer): Recorded {
  const tab = line.indexOf(TAB);
  const file = JSON.parse(line.toString('utf8', 0, tab)) as Recorded;
  let all: readonly (Later | null)[] | undefined;
  const laterOf = (place: number): Later => {
    all ??= JSON.parse(line.toString('utf8', tab + 1)) as readonly (Later | null)[];
    return all[place] as Later;
  };
  file.pieces.forEach(({ facts }, place) => {
    if (facts) Object.setPrototypeOf(facts.traits, FROM_LINE);
    if (facts) (facts.traits as FromLine)[LATER] = () => laterOf(place);
  });
  return file;
}

const LATER = Symbol('later');

interface FromLine extends Traits {
  [LATER]: () => Later;
}

/** What the traits of all lines come from: thousands that had each a getter of their own would take as much room as all else. */
const FROM_LINE = Object.defineProperties(
  {},
  Object.fromEntries(
    (['headline', 'top', 'headlineNames', 'names', 'sketch'] as const).map((name) => [
      name,
      {
        get(this: FromLine) {
          return this[LATER]()[name];
        },
      },
    ]),
  ),
);
