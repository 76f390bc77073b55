import type { Sentence } from '../draft.ts';
import type { Form } from './forms.ts';
import type { Mention } from './mention.ts';

/**
 * Tells of a word that opens a sentence whether the copy also writes it small, so that its capital says nothing. The copy
 * is read when first asked.
 */
export function writtenSmall(sentences: readonly Sentence[], mentions: readonly Mention[]): (form: Form) => boolean {
  let seen: Set<string> | undefined;
  return ({ key }) => {
    seen ??= smallWords(sentences, mentions);
    return seen.has(key);
  };
}

function smallWords(sentences: readonly Sentence[], mentions: readonly Mention[]): Set<string> {
  const asked = new Set<string>();
  /** The first letters of the words that are asked for, a bit each: most words of the copy open on others. */
  let letters = 0;
  for (const { opens, from, to, form } of mentions) {
    if (!opens || to - from > 1) continue;
    asked.add(form.key);
    letters |= 1 << form.key.charCodeAt(0);
  }
  const seen = new Set<string>();
  for (const { words } of sentences)
    for (const { shape, lower } of words)
      if (shape === 'lower' && (letters & (1 << lower.charCodeAt(0))) !== 0 && asked.has(lower)) seen.add(lower);
  return seen;
}
