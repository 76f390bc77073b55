import { Parser } from 'htmlparser2';
import { diagnoseSource } from '../../diagnostics/diagnose-source.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { LONGEST, tooLong } from './longest.ts';
import { DEEPEST, type Element } from './tree.ts';
import { createTreeBuilder } from './tree-builder.ts';

/** An element without a name that holds all, or null and what is wrong. */
export interface ParsedHtml {
  readonly root: Element | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parses HTML, a page or a part of one, well-formed or not; names in lower case. Too deep or too long is an error.
 *
 * @param longest In UTF-16 code units.
 */
export function parseHtml(source: string, longest = LONGEST): ParsedHtml {
  const refused = tooLong(source, longest);
  if (refused) return { root: null, diagnostics: [refused] };
  const builder = createTreeBuilder();
  let deep = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (builder.open(name, new Map(Object.entries(attributes)))) return;
      deep = true;
      throw new Error(name);
    },
    onclosetag: builder.close,
    ontext: builder.text,
  });
  try {
    parser.write(source);
    parser.end();
  } catch (error) {
    if (!deep) throw error;
    return { root: null, diagnostics: [diagnoseSource('too-deep', null, { limit: DEEPEST })] };
  }
  return { root: builder.document, diagnostics: [] };
}
