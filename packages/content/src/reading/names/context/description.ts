import { articles } from '../../../text/words/articles.ts';
import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { isCapital } from '../chains/capitals.ts';
import { functionWords, titleHeads } from '../lexicon/index.ts';
import type { Kind } from '../naming.ts';
import { before, NOUN, QUALITIES } from './signs.ts';

/** What is told behind a comma: `, a lawyer for`, `, managing director at`, `, a veteran who`, `, the Norwegian regulator`: a title word, or what a body is, within the next five, before the next mark. */
export function describedKind(words: readonly Word[], comma: number): Kind | null {
  const from = articles.has(words[comma + 1]) ? comma + 2 : comma + 1;
  for (let i = from; i < from + 5; i++) {
    const word = words[i];
    if (word?.lower === 'who') return 'person';
    if (!word || (word.kind === 'mark' && word.text !== '-') || functionWords.has(word)) return null;
    if (word.shape !== 'lower') continue;
    const next = words[i + 1];
    if (titleHeads.has(word) && !QUALITIES.has(word) && !isCapital(next)) return 'person';
    // a town: `Orrinmoor, California-based company`
    if (words[i - 1]?.lower === 'based' && from === comma + 1) return null;
    // `the party mouthpiece`, which somebody else may be for anybody
    const paper = word.lower === 'mouthpiece' && OFFICIAL.has(words[i - 1]);
    if ((paper || before.get(word) === NOUN) && (next?.kind === 'mark' || BEHIND_BODY.has(next))) return 'organisation';
  }
  return null;
}

const OFFICIAL = wordSet('official party state');
const BEHIND_BODY = wordSet('that which of in based owned');
