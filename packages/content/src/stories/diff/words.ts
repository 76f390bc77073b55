import { diffArrays } from 'diff';
import type { Change } from '../../model/difference.ts';

/** Texts that differ in more words than this are shown as one taken out and one put in: nobody would read the rest. */
const MOST = 600;

/** What became of the words of a text, as an editor would mark it. Joined, `same` and `removed` give the one text, `same` and `added` the other. */
export function wordChanges(from: string, to: string): Change[] {
  if (from === to) return from === '' ? [] : [{ kind: 'same', text: from }];
  if (from === '') return [{ kind: 'added', text: to }];
  if (to === '') return [{ kind: 'removed', text: from }];
  const parts = diffArrays(tokensOf(from), tokensOf(to), { maxEditLength: MOST });
  if (!parts)
    return [
      { kind: 'removed', text: from },
      { kind: 'added', text: to },
    ];
  return parts.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

/** Words, figures with the marks within them, each white space and each mark: `43,000` is one, of which no editor changes a part. */
const tokensOf = (text: string): string[] => text.match(TOKEN) ?? [];

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[.,'’][\p{L}\p{M}\p{N}]+)*|\s+|./gsu;
