import type { PublicArticle } from '../../model/public-article.ts';
import { plainOf, type Query, searchWords } from './words.ts';

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
export function highlightsOf(article: PublicArticle, source: string, query: Query): Highlights {
  const asked = new Set([...query.words, ...query.phrases.flat()]);
  const isHit = (word: string): boolean => {
    const [plain = ''] = searchWords(word);
    return asked.has(plain) || query.prefixes.some((prefix) => plain.startsWith(prefix));
  };
  const starts = [...asked, ...query.prefixes];
  let best = '';
  let most = 0;
  for (const span of article.body.flatMap(({ sentences }) => sentences)) {
    const sentence = source.slice(...span);
    const lower = plainOf(sentence);
    // what has not even the letters of more words than the best needs no closer look
    if (starts.filter((word) => lower.includes(word)).length <= most) continue;
    const hits = hitsIn(marks(sentence, isHit));
    if (hits > most) [best, most] = [sentence, hits];
  }
  return {
    headline: marks(article.headline?.text ?? '', isHit),
    sentence: marks(best.replace(/\s+/g, ' '), isHit),
  };
}

/** How many different words are hits. */
const hitsIn = (marked: readonly Highlighted[]): number =>
  new Set(marked.filter(({ hit }) => hit).map(({ text }) => text.toLowerCase())).size;

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
