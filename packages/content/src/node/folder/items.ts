import { diagnoseSource } from '../../diagnostics/diagnose-source.ts';
import { inFile } from '../../diagnostics/in-file.ts';
import type { Unpacked } from '../../formats/from/carried/index.ts';
import { prepare } from '../../formats/from/carried/read-carried.ts';
import type { FileDiagnostic } from '../../model/edition.ts';
import type { Stated } from '../../reading/stated/index.ts';
import { itemNames } from './item-names.ts';

/** One piece of copy in a file. */
export interface LoadedItem {
  /** What it is called within its file; null for what is the whole of it. */
  readonly name: string | null;
  /** The copy, as text: the decoded file, or what an item in a news format carries. */
  readonly text: string;
  /** What an item in a news format states of its copy. */
  readonly stated?: Stated;
}

/** What an item of a file is called when speaking to people. */
export const itemIn = (file: string, name: string | null): string => (name === null ? file : `${file}#${name}`);

/** The id of an item of a list: no file's own has two hyphens on end, so that it is nobody else's. */
export const idOfItem = (file: string, name: string | null): string => (name === null ? file : `${file}--${name}`);

interface Items {
  readonly items: readonly LoadedItem[];
  readonly diagnostics: readonly FileDiagnostic[];
}

/** Far more than a feed or a message holds. */
const MOST = 5000;

/**
 * The pieces of copy that a file in a news format carries.
 *
 * @param said Of its bytes.
 */
export function itemsOf(shown: string, source: Unpacked, said: readonly FileDiagnostic[]): Items {
  const { length: count } = source.items;
  if (count > MOST)
    return {
      items: [],
      diagnostics: inFile(shown, null, [diagnoseSource('too-many-items', null, { count, limit: MOST })]),
    };
  const names = source.isList ? itemNames(source.items) : [];
  const each = source.items.map((item, i) => ({ name: names[i] ?? null, ...prepare(item, []) }));
  return {
    items: each.map(({ name, text, stated }) => ({ name, text, stated })),
    diagnostics: [
      // its span would lie in a text that is not shown
      ...said.map(({ span: _span, ...rest }) => rest),
      ...inFile(shown, null, source.diagnostics),
      ...each.flatMap((one) => inFile(itemIn(shown, one.name), null, one.diagnostics)),
    ],
  };
}
