import type { Sentence } from '../../draft.ts';
import type { Forms, Mention } from '../naming.ts';

/** Tells the forms of single words whether the copy also writes them small, so that a capital at the start of a sentence says nothing. */
export function tellSmall(
  text: string,
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  forms: Forms,
): void {
  /** The first letters of the words that are asked for, and how long those are, a bit each: most words of the copy are others. */
  let letters = 0;
  let lengths = 0;
  for (const { words, from } of mentions) {
    const lower = words[from]?.lower ?? '';
    letters |= 1 << lower.charCodeAt(0);
    lengths |= 1 << lower.length;
  }
  if (letters === 0) return;
  for (const { words } of sentences)
    for (const { shape, lower, start, end } of words) {
      // the source is at hand, where every word is a look elsewhere
      if (shape !== 'lower' || (lengths & (1 << (end - start))) === 0) continue;
      if ((letters & (1 << text.charCodeAt(start))) === 0) continue;
      const form = forms.next?.get(lower)?.value;
      if (form) form.small = true;
    }
}
