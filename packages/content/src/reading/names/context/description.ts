import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { isCapital } from '../chains/capitals.ts';
import { functionWords, titleHeads } from '../lexicon/index.ts';
import type { Votes } from '../naming.ts';
import { before, NOUN, QUALITIES } from './signs.ts';

/** `, a lawyer for`, `, managing director at`, `, the Norwegian regulator`: a title word, or what a body is, within the next five, before the next mark. */
export function votesOfDescription(words: readonly Word[], from: number, votes: Votes): void {
  for (let i = from; i < from + 5; i++) {
    const word = words[i];
    if (!word || (word.kind === 'mark' && word.text !== '-') || functionWords.has(word)) return;
    if (word.shape !== 'lower') continue;
    const next = words[i + 1];
    if (titleHeads.has(word) && !QUALITIES.has(word) && !isCapital(next)) {
      votes.person += 3;
      return;
    }
    // a town: `Orrinmoor, California-based company`
    if (words[i - 1]?.lower === 'based' && words[from - 1]?.text === ',') return;
    // `the party mouthpiece`, which somebody else may be for anybody
    const paper = word.lower === 'mouthpiece' && OFFICIAL.has(words[i - 1]);
    if ((paper || before.get(word) === NOUN) && (next?.kind === 'mark' || BEHIND_BODY.has(next))) {
      votes.organisation += 3;
      return;
    }
  }
}

const OFFICIAL = wordSet('official party state');
const BEHIND_BODY = wordSet('that which of in based owned');
