import type { Diagnostic } from '../../../model/diagnostic.ts';
import { parseHtml } from '../parsing/parse-html.ts';
import type { Part, ToldName } from './index.ts';
import { partsOf } from './parts.ts';

/** A body, in parts. */
export interface Body {
  readonly body: readonly Part[];
  readonly names: readonly ToldName[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A body that came as HTML. */
export function htmlBody(source: string, standard: string): Body {
  const { root, diagnostics } = parseHtml(source);
  const { parts, names } = root ? partsOf(root, standard) : { parts: [], names: [] };
  return { body: parts, names, diagnostics };
}

/** A body that came as text: as HTML where it is called so or parts its paragraphs by elements, else plain. */
export function textBody(source: string, type: string, standard: string, rule: string): Body {
  // one element around all of it parts nothing: the lines do
  const inner = /^\s*<p>([^<]*)<\/p>\s*$/.exec(source)?.[1];
  if (/html/i.test(type)) return htmlBody(source, standard);
  if (inner !== undefined) return plainBody(inner, rule);
  return PARTED.test(source) ? htmlBody(source, standard) : plainBody(source, rule);
}

const PARTED = /<(?:p|br|div|h[1-6]|ul|ol|table)\b[^<>]*>/i;

/** A body that came as plain text, to be laid out as wire copy is. */
export const plainBody = (source: string, rule: string): Body => ({
  body: source.trim() === '' ? [] : [{ kind: 'plain', text: source, rule }],
  names: [],
  diagnostics: [],
});
