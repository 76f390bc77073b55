import { read } from '@dateline/content';
import { receivedIn, wholeSource } from '@dateline/content/archive';
import { type Meaning, meaningOf } from '../source/meaning.ts';
import { type Rows, rowsOf } from '../source/rows.ts';
import type { Copy } from './copy.ts';
import { findingsIn, type Kind } from './findings.ts';
import { type Head, headOf } from './head.ts';
import { type Problem, problemsIn } from './problems.ts';
import { room } from './room.ts';

/** All that the desk shows of a piece of copy, in words. */
export interface Sheet {
  /** Null where there is no copy. */
  readonly head: Head | null;
  readonly problems: { readonly items: readonly Problem[]; readonly total: number };
  readonly source: Rows;
  /** What each of the parts in `source` is. */
  readonly meanings: readonly Meaning[];
  readonly findings: readonly Findings[];
}

/** What was found of one kind, as much as there is room for, and how much there is. */
export interface Findings extends Kind {
  readonly total: number;
}

/** How many pieces of copy take the room of one line of a list. */
const piecesALine = 50;

/**
 * Reads a piece of copy, and tells what it became. The same copy gives the same sheet.
 *
 * @param most How many pieces of the copy it has room for, and a fiftieth as many items in each list; what is over is only counted.
 */
export function sheetOf(copy: Copy, most = room): Sheet {
  const { article, diagnostics } = readingOf(copy);
  const lines = Math.ceil(most / piecesALine);
  const all = [...(copy.decoding ?? []), ...diagnostics];
  const problems = { items: problemsIn(copy.text, all).slice(0, lines), total: all.length };
  if (!article)
    return { head: null, problems, source: { rows: [], isCut: false, parts: [] }, meanings: [], findings: [] };
  const source = rowsOf(wholeSource({ source: copy.text, article }), article, most);
  return {
    head: headOf(article),
    problems,
    source,
    meanings: source.parts.map(({ part, at }) => meaningOf(part, at, article)),
    findings: findingsIn(article).map((one) => ({ ...one, items: one.items.slice(0, lines), total: one.items.length })),
  };
}

/** The same reading that `dateline read` gives of that file. */
export function readingOf({ name, text, published }: Copy): ReturnType<typeof read> {
  const received = receivedIn(name);
  return read(text, { id: 'desk', name, ...(published && { published }), ...(received && { received }) });
}
