import type { Sentence } from '../draft.ts';
import type { Forms } from './forms.ts';
import type { Mention } from './mention.ts';

/** Tells the forms of single words whether the copy also writes them small, so that a capital at the start of a sentence says nothing. */
export function tellSmall(mentions: readonly Mention[], sentences: readonly Sentence[], forms: Forms): void {
  /** The first letters of the words that are asked for, and how long those are, a bit each: most words of the copy are others. */
  let letters = 0;
  let lengths = 0;
  for (const { form } of mentions) {
    letters |= 1 << form.key.charCodeAt(0);
    lengths |= 1 << form.key.length;
  }
  if (letters === 0) return;
  for (const { words } of sentences)
    for (const { shape, lower } of words) {
      if (shape !== 'lower' || (letters & (1 << lower.charCodeAt(0))) === 0 || (lengths & (1 << lower.length)) === 0)
        continue;
      const form = forms.next?.get(lower)?.value;
      if (form) form.small = true;
    }
}
