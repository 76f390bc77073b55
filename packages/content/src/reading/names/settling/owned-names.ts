import { possessives } from '../../../text/possessives.ts';
import { type Forms, formOf } from '../forms.ts';
import type { Mention } from '../mention.ts';
import { stepBy } from '../phrases.ts';

/** A body's short name with the ending that its full name has: `Orrin's`, where the copy names Orrin's Stores Inc. */
export function withOwnEnding(mention: Mention, forms: Forms): Mention {
  const { rule, words, from, to } = mention;
  if (rule !== 'names/opening' || to - from > 1 || !possessives.has(words[to])) return mention;
  const longer = stepBy(forms, words[from])?.next?.get("'s")?.next;
  return longer ? { ...mention, to: to + 1, form: formOf(forms, words, from, to + 1) } : mention;
}
