import { wordsOf } from '../text/words.ts';
import type { Pass, Sentence } from './draft.ts';

/** Cuts the headline and the blocks into sentences, and those into words. */
export const sentences: Pass = (draft) => {
  const found: Sentence[] = [];
  if (draft.headline)
    found.push({ span: draft.headline.span, words: wordsOf(draft.text, draft.headline.span), block: -1 });
  const body = draft.body.map((block, index) => {
    found.push({ span: block.span, words: wordsOf(draft.text, block.span), block: index });
    return { ...block, sentences: [block.span] };
  });
  return { ...draft, body, sentences: found };
};
