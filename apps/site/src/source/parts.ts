import type { Segment } from '@dateline/content/archive';

/** A part of the model, as the source view lists it. */
export interface Part {
  /** Where it stands in the article, as a JSON Pointer. */
  readonly at: string;
  readonly part: string;
  readonly rule: string;
  /** How many parts it stands in. */
  readonly depth: number;
  /** The first segment of its words, from 0. */
  readonly first: number;
  /** Its words. */
  readonly text: string;
}

/** What segments became, each part once, in the order of the source. */
export function partsIn(segments: readonly Segment[]): Part[] {
  const parts = new Map<string, Part & { text: string }>();
  segments.forEach((segment, first) => {
    if (segment.kind === 'withheld') return;
    segment.became.forEach(({ at, part, rule }, depth) => {
      const known = parts.get(at);
      if (known) known.text += segment.text;
      // what only separates words leads nowhere
      else if (segment.text.trim() !== '') parts.set(at, { at, part, rule, depth, first, text: segment.text });
    });
  });
  return [...parts.values()];
}

/** What the words of the source are coloured by. */
export const colours = {
  frame: 'Headline, byline, dateline, credit',
  said: 'Quotation',
  who: 'Who said it',
  name: 'Name and role',
  date: 'Date',
  figure: 'Figure and short form',
  text: 'Running copy',
  aside: 'Set aside',
} as const;
export type Colour = keyof typeof colours;

const colourOf: Readonly<Record<string, Colour>> = {
  quote: 'said',
  speaker: 'who',
  cue: 'who',
  name: 'name',
  role: 'name',
  date: 'date',
  evidence: 'date',
  measure: 'figure',
  'short form': 'figure',
  'long form': 'figure',
  paragraph: 'text',
  heading: 'text',
  caption: 'text',
  list: 'text',
  table: 'text',
  break: 'text',
  other: 'text',
  note: 'aside',
  residue: 'aside',
};

/** The colour of a part; a quote that is a block of the body is running copy. */
export const colourFor = ({ part, at }: Pick<Part, 'part' | 'at'>): Colour =>
  part === 'quote' && at.startsWith('/body/') ? 'text' : (colourOf[part] ?? 'frame');
