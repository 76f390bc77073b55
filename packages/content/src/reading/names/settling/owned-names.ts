import { possessives } from '../../../text/words/possessives.ts';
import { formOf } from '../forms.ts';
import type { Forms, Unsettled } from '../naming.ts';
import { stepBy } from '../phrases.ts';

/** Takes into a body's short name the ending that its full name has: `Orrin's`, where the copy names Orrin's Stores Inc. */
export function takeOwnEnding(mention: Unsettled, forms: Forms): void {
  const { words, from, to } = mention;
  if (to - from > 1 || !possessives.has(words[to])) return;
  if (!stepBy(forms, words[from])?.next?.get("'s")?.next) return;
  mention.to = to + 1;
  mention.form = formOf(forms, words, from, to + 1);
}
