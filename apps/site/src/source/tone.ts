import type { Article } from '@dateline/content';
import type { Segment } from '@dateline/content/archive';

type Became = Extract<Segment, { kind: 'shown' }>['became'][number];

/** How a stretch of the source is coloured: by what it became. */
export type Tone =
  | 'headline'
  | 'frame'
  | 'quote'
  | 'reported'
  | 'speaker'
  | 'person'
  | 'organisation'
  | 'place'
  | 'name'
  | 'role'
  | 'date'
  | 'measure'
  | 'short'
  | 'aside';

/** Every tone in the order of a legend, as a reader would call it. */
export const tones: readonly (readonly [Tone, string])[] = [
  ['headline', 'Headline'],
  ['frame', 'Markers, byline, dateline, credit'],
  ['quote', 'Quotation'],
  ['reported', 'Reported speech'],
  ['speaker', 'Speaker'],
  ['person', 'Person'],
  ['organisation', 'Organisation'],
  ['place', 'Place'],
  ['name', 'Other name'],
  ['role', 'Role'],
  ['date', 'Date'],
  ['measure', 'Measure'],
  ['short', 'Short form'],
  ['aside', 'Set aside'],
];

/**
 * The tone of one thing that words became; null for a part of the body, which is plain text, and for evidence, which is always
 * something else as well.
 *
 * @param article The article that the pointer leads into.
 */
export function toneOf({ part, at }: Became, { quotes, names }: Pick<Article, 'quotes' | 'names'>): Tone | null {
  if (part === 'quote' && at.startsWith('/quotes/'))
    return quotes[indexIn(at)]?.kind === 'indirect' ? 'reported' : 'quote';
  if (part === 'name') {
    const kind = names[indexIn(at)]?.kind;
    return kind === 'person' || kind === 'organisation' || kind === 'place' ? kind : 'name';
  }
  return byPart.get(part) ?? null;
}

/** The place in its list, of `/names/3/role`. */
const indexIn = (at: string): number => Number.parseInt(at.slice(at.indexOf('/', 1) + 1), 10);

const byPart: ReadonlyMap<string, Tone> = new Map([
  ['headline', 'headline'],
  ['key point', 'headline'],
  ['speaker', 'speaker'],
  ['role', 'role'],
  ['date', 'date'],
  ['measure', 'measure'],
  ['long form', 'short'],
  ['short form', 'short'],
  ['marker', 'frame'],
  ['slugline', 'frame'],
  ['byline', 'frame'],
  ['dateline', 'frame'],
  ['agency', 'frame'],
  ['urgency', 'frame'],
  ['genre', 'frame'],
  ['status', 'frame'],
  ['embargo', 'frame'],
  ['expiry', 'frame'],
  ['usage terms', 'frame'],
  ['copyright', 'frame'],
  ['credit', 'frame'],
  ['task', 'frame'],
  ['change note', 'aside'],
  ['editors’ note', 'aside'],
  ['notice', 'aside'],
  ['note', 'aside'],
  ['residue', 'aside'],
]);
