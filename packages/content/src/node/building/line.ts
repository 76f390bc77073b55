import type { Traits } from '../../stories/fold/traits.ts';
import type { Recorded } from './record.ts';

/** What of an article is looked at only where it is held against others: as much as all else together. */
type Later = Pick<Traits, 'headline' | 'top' | 'headlineNames' | 'names' | 'sketch'>;
type Now = Omit<Traits, keyof Later>;

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
    if (facts) (facts as { traits: Traits }).traits = whole(facts.traits, () => laterOf(place));
  });
  return file;
}

const whole = (
  { id, agency, isCorrection, item, day, dayOfYear, datelined, moment, slug, rung, paragraphs }: Now,
  later: () => Later,
): Traits => ({
  id,
  agency,
  isCorrection,
  item,
  day,
  dayOfYear,
  datelined,
  moment,
  slug,
  rung,
  paragraphs,
  get headline() {
    return later().headline;
  },
  get top() {
    return later().top;
  },
  get headlineNames() {
    return later().headlineNames;
  },
  get names() {
    return later().names;
  },
  get sketch() {
    return later().sketch;
  },
});
