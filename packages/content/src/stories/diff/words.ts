import { diffWordsWithSpace } from 'diff';
import type { Change } from '../../model/difference.ts';

/** Texts that differ in more words than this are shown as one taken out and one put in: nobody would read the rest. */
const MOST = 600;

/** What became of the words of a text, as an editor would mark it. Joined, `same` and `removed` give the one text, `same` and `added` the other. */
export function wordChanges(from: string, to: string): Change[] {
  if (from === to) return from === '' ? [] : [{ kind: 'same', text: from }];
  const parts = diffWordsWithSpace(from, to, { maxEditLength: MOST });
  if (!parts)
    return [
      { kind: 'removed', text: from },
      { kind: 'added', text: to },
    ];
  return parts.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
