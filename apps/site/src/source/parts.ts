import type { Article } from '@dateline/content';
import type { Segment } from '@dateline/content/archive';
import { type Tone, toneOf } from './tone.ts';

/** Something that words of the source became. */
export interface Part {
  readonly part: string;
  /** Where it stands in the article, as a JSON Pointer. */
  readonly at: string;
  readonly rule: string;
  readonly tone: Tone | null;
  /** In how many others it stands. */
  readonly depth: number;
  /** Where its first words begin in the source; null where it is but white space. */
  readonly first: number | null;
  /** Its words, as many as are shown. */
  readonly text: string;
}

/** What of an article tells its names and quotations apart. */
export type Named = Pick<Article, 'quotes' | 'names'>;

/** What words became, met one after another. */
export interface Parts {
  /** Words of one line that became the same things. */
  readonly meet: (
    became: Extract<Segment, { kind: 'shown' }>['became'],
    text: string,
    at: number,
  ) => {
    readonly tones: readonly Tone[];
    /** Places in `parts`, the widest first. */
    readonly became: readonly number[];
    /** The widest of them, where it begins here. */
    readonly begins: number | null;
  };
  /** Each once, in the order of the source. */
  readonly parts: () => Part[];
}

export function createParts(article: Named): Parts {
  const places = new Map<string, number>();
  const parts: { -readonly [Key in keyof Part]: Part[Key] }[] = [];
  const ends: number[] = [];
  return {
    meet(became, text, at) {
      const [widest] = became;
      const begins = widest && !places.has(widest.at) ? parts.length : null;
      const [tones, met]: [Tone[], number[]] = [[], []];
      for (const [depth, part] of became.entries()) {
        const place = places.get(part.at) ?? parts.length;
        const one = parts[place] ?? { ...part, depth, tone: toneOf(part, article), first: null, text: '' };
        if (one.first === null && /\S/.test(text)) one.first = at;
        // what lies between two lines of it
        if (at > (ends[place] ?? at)) one.text += ' ';
        one.text += text;
        ends[place] = at + text.length;
        parts[place] = one;
        places.set(part.at, place);
        met.push(place);
        if (one.tone !== null && !tones.includes(one.tone)) tones.push(one.tone);
      }
      return { begins, tones, became: met };
    },
    parts: () => parts,
  };
}
