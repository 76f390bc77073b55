import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { titleHeads } from '../lexicon/index.ts';
import type { Votes } from '../naming.ts';
import { before, NOUN } from './signs.ts';

/** `, a lawyer for`, `, the Norwegian regulator`: a title word, or what a body is, within the next five, before the next mark. */
export function votesOfDescription(words: readonly Word[], from: number, votes: Votes): void {
  for (let i = from; i < from + 5; i++) {
    const word = words[i];
    if (!word || (word.kind === 'mark' && word.text !== '-') || word.lower === 'of' || word.lower === 'for') return;
    if (word.shape !== 'lower') continue;
    if (titleHeads.has(word)) {
      votes.person += 3;
      return;
    }
    const next = words[i + 1];
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
