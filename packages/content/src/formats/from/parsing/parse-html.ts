import { Parser } from 'htmlparser2';
import { diagnoseSource } from '../../../diagnostics/diagnose-source.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { LONGEST, tooLong } from './longest.ts';
import type { Element } from './tree.ts';
import { createTreeBuilder } from './tree-builder.ts';

/** An element without a name that holds all, or null and what is wrong. */
export interface ParsedHtml {
  readonly root: Element | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** How deep the parser itself may go: for each element it closes, it looks through those that are open. */
const OPEN = 1000;

/**
 * Parses HTML, a page or a part of one, well-formed or not; names in lower case. Elements that lie too deep, as where a page
 * forgets to close its own, count as the words in them; far too deep or too long is an error.
 *
 * @param longest In UTF-16 code units.
 */
export function parseHtml(source: string, longest = LONGEST): ParsedHtml {
  const refused = tooLong(source, longest);
  if (refused) return { root: null, diagnostics: [refused] };
  const builder = createTreeBuilder();
  let below = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (below === 0 && builder.open(name, new Map(Object.entries(attributes)))) return;
      below++;
      if (below > OPEN) throw new Error(name);
    },
    onclosetag() {
      if (below > 0) below--;
      else builder.close();
    },
    ontext: builder.text,
  });
  try {
    parser.write(source);
    parser.end();
  } catch (error) {
    if (below <= OPEN) throw error;
    return { root: null, diagnostics: [diagnoseSource('too-deep', null, { limit: OPEN })] };
  }
  return { root: builder.document, diagnostics: [] };
}
