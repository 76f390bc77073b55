import type { Sentence } from '../../draft.ts';
import type { Unsettled } from '../naming.ts';
import { twoNames } from '../own-words/verdicts.ts';

/** Tells things from people where nothing but two capitals speaks for a person and the copy writes the last of the words small too: a Space Shuttle is no Mr. Shuttle. */
export function tellThings(names: readonly Unsettled[], sentences: readonly Sentence[]): void {
  const doubtful = names.filter(isDoubtful);
  if (doubtful.length === 0) return;
  const last = new Set(doubtful.map(lastOf));
  const small = new Set<string>();
  for (const { words } of sentences)
    for (const { shape, lower } of words) if (shape === 'lower' && last.has(lower)) small.add(lower);
  // `Vessel said`: whoever goes by it is somebody
  for (const { kind, words, from, to } of names)
    if (kind === 'person' && to - from === 1) small.delete(words[from]?.lower ?? '');
  for (const mention of doubtful)
    if (small.has(lastOf(mention))) {
      mention.kind = 'other';
      mention.rule = 'names/written-small';
    }
}

const isDoubtful = ({ kind, rule, title, form, words, to }: Unsettled): boolean =>
  kind === 'person' &&
  rule === twoNames.rule &&
  !title &&
  form.ballot.person < DOUBT &&
  words[to - 1]?.shape === 'capital';

/** More than what two names and one verb of saying speak for. */
const DOUBT = 4;

const lastOf = ({ words, to }: Unsettled): string => words[to - 1]?.lower ?? '';
