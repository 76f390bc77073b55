import type { Article } from '../../model/article.ts';
import { type Query, searchWords } from './words.ts';

/** A stretch of text; `hit` where it is what was asked for. */
export interface Highlighted {
  readonly text: string;
  readonly hit: boolean;
}

/** The headline, and the sentence that has most of what was asked for, with it marked. */
export interface Highlights {
  readonly headline: readonly Highlighted[];
  readonly sentence: readonly Highlighted[];
}

/** Marks what was asked for in an article. */
export function highlightsOf(article: Article, source: string, query: Query): Highlights {
  const asked = new Set([...query.words, ...query.phrases.flat()]);
  const isHit = (word: string): boolean => {
    const [plain = ''] = searchWords(word);
    return asked.has(plain) || query.prefixes.some((prefix) => plain.startsWith(prefix));
  };
  let best: readonly Highlighted[] = [];
  let most = 0;
  for (const span of article.body.flatMap(({ sentences }) => sentences)) {
    const marked = marks(source.slice(...span).replace(/\s+/g, ' '), isHit);
    const hits = new Set(marked.filter(({ hit }) => hit).map(({ text }) => text.toLowerCase())).size;
    if (hits > most) [best, most] = [marked, hits];
  }
  return { headline: marks(article.headline?.text ?? '', isHit), sentence: best };
}

/** The text in stretches, those that are hits apart. */
function marks(text: string, isHit: (word: string) => boolean): Highlighted[] {
  const found: { text: string; hit: boolean }[] = [];
  for (const part of text.split(/([\p{L}\p{N}][\p{L}\p{N}\p{M}]*)/u)) {
    if (part === '') continue;
    const hit = isHit(part);
    const last = found.at(-1);
    if (last && last.hit === hit && !hit) last.text += part;
    else found.push({ text: part, hit });
  }
  return found;
}
