import type { Marker } from '@dateline/content';
import { correctionWord } from '@dateline/content/archive';
import { capital } from '../text/capital.ts';

/** A word or two about the version or the kind of a piece of copy. */
export interface Badge {
  readonly text: string;
  readonly tone: 'version' | 'correction' | 'kind';
  /** What that means, for whoever does not work at a desk; null where the words say it. */
  readonly means: string | null;
}

/** Markers that say a version replaces one before it: how a reader calls that, and what it means where it has no number. */
const versions: Readonly<Record<string, readonly [name: string, means: string]>> = {
  lead: ['lead', 'a new version of this story'],
  update: ['update', 'a new version of this story'],
  writethru: ['rewrite', 'the whole story again, with what is new worked in'],
  wrapup: ['wrap-up', 'the story so far, put together'],
  add: ['addition', 'more for this story'],
  refile: ['sent again', 'with a slip put right'],
  repeat: ['sent again', 'as it was'],
  recast: ['rewrite', 'the story, written anew'],
  sub: ['replacement', 'a part of this story, in place of the one before'],
};

/** What the other markers mean whose word says it to nobody outside a newsroom. */
const kinds: Readonly<Record<string, string>> = {
  flash: 'the first words, ahead of the story',
  bulletin: 'the first lines, ahead of the story',
  urgent: 'sent ahead of all other copy',
};

/** Markers that count the versions after the first. */
const counting = new Set(['lead', 'update', 'writethru']);

/** What the markers before a headline tell a reader: `Updated: lead 1`; what slug and headline say both, once. */
export function badgesOf(markers: readonly Pick<Marker, 'kind' | 'number' | 'text'>[]): Badge[] {
  const isFirst = ({ kind, number }: Pick<Marker, 'kind' | 'number'>, at: number): boolean =>
    markers.findIndex((other) => other.kind === kind && other.number === number) === at;
  return markers.filter(isFirst).map(({ kind, number, text: printed }): Badge => {
    const numbered = (name: string): string => (number === undefined ? name : `${name} ${number}`);
    const version = versions[kind];
    if (version) {
      const [name, means] = version;
      const which = counting.has(kind) && ordinals[(number ?? 0) - 1];
      return {
        text: `Updated: ${numbered(name)}`,
        tone: 'version',
        means: which ? `the ${which} new version of this story` : means,
      };
    }
    if (kind.startsWith('correct')) {
      const word = correctionWord([{ kind, text: printed }]) ?? 'Corrected';
      const text = number === undefined ? word : `${word}: ${numbered(kind)}`;
      return { text, tone: 'correction', means: null };
    }
    return { text: capital(numbered(kind)), tone: 'kind', means: kinds[kind] ?? null };
  });
}

/** How agencies number the versions of a story, for whoever reads `lead 1` without having worked at one. */
export function countingTold(markers: readonly Pick<Marker, 'kind' | 'number'>[]): string {
  const counted = markers.find(({ kind, number }) => counting.has(kind) && number !== undefined);
  const [name] = versions[counted?.kind ?? ''] ?? [];
  return `An agency sends a story again as it learns more${name === undefined ? '' : `, and numbers each new version: “${name} 1” is the first after the story itself`}.`;
}

/** What stands beside a story that another one corrects. */
export const corrected: Badge = {
  text: 'Corrected',
  tone: 'correction',
  means: 'another story says what was wrong in this one',
};

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
