import type { Sentence } from '../draft.ts';
import type { Form } from './forms.ts';
import type { Mention } from './mention.ts';

/** Tells the forms of single words whether the copy also writes them small, so that a capital at the start of a sentence says nothing. */
export function tellSmall(mentions: readonly Mention[], sentences: readonly Sentence[]): void {
  if (mentions.length === 0) return;
  const forms = new Map<string, Form>();
  /** The first letters of the words that are asked for, a bit each: most words of the copy open on others. */
  let letters = 0;
  for (const { form } of mentions) {
    forms.set(form.key, form);
    letters |= 1 << form.key.charCodeAt(0);
  }
  for (const { words } of sentences)
    for (const { shape, lower } of words) {
      if (shape !== 'lower' || (letters & (1 << lower.charCodeAt(0))) === 0) continue;
      const form = forms.get(lower);
      if (form) form.small = true;
    }
}
