import type { PublicArticle, Quote } from '@dateline/content';
import { tellingCue } from '@dateline/content/archive';
import { excerpt } from './excerpt.ts';
import { quoteId } from './marks.ts';

/** Somebody who speaks in the story, and what they say. */
export interface Voice {
  /** Null where the copy does not tell who speaks. */
  readonly name: string | null;
  /** Their id, as in `names`, where the copy names them. */
  readonly entity: string | null;
  readonly description: string | null;
  /** True where the copy keeps the name back. */
  readonly anonymous: boolean;
  readonly says: readonly Saying[];
}

/** Something that is said, and the copy's word for the saying where that is no mere one: `denied`. */
export interface Saying {
  readonly id: string;
  readonly words: string;
  readonly kind: Quote['kind'];
  readonly cue: string | null;
}

/** The speakers in the order in which they first speak, those of no known quotation last; reported speech is left out. */
export function voicesOf({ quotes }: PublicArticle): Voice[] {
  const voices = new Map<string, Voice & { says: Saying[] }>();
  for (const [i, { kind, text, speaker, cue }] of quotes.entries()) {
    if (kind === 'indirect') continue;
    const key = speaker?.entity ?? speaker?.name ?? '';
    const voice = voices.get(key) ?? {
      name: speaker?.name ?? null,
      entity: speaker?.entity ?? null,
      description: speaker?.description ?? null,
      anonymous: speaker?.anonymous ?? false,
      says: [],
    };
    voice.says.push({ id: quoteId(i), words: excerpt(text), kind, cue: tellingCue(cue) });
    voices.set(key, voice);
  }
  return [...voices.values()].sort((a, b) => Number(a.name === null) - Number(b.name === null));
}
