import { diagnoseSource } from '../../../diagnostics/diagnose-source.ts';
import { parseJson as parse } from '../../../diagnostics/parse-given.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { tooLong } from './longest.ts';

/** What JSON holds, and what is to be said of it. */
export interface ParsedJson {
  /** Undefined where it cannot be read. */
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads JSON. Never throws.
 *
 * @param standard What it is to be, as people call it.
 */
export function parseJson(source: string, standard: string, longest?: number): ParsedJson {
  const refused = tooLong(source, longest);
  if (refused) return { value: undefined, diagnostics: [refused] };
  const json = parse(source.trimStart());
  if (json.complaint === null) return { value: json.value, diagnostics: [] };
  const complaint = json.complaint.replace(/^It is not JSON: /, 'it is not JSON: ');
  return { value: undefined, diagnostics: [diagnoseSource('malformed', null, { standard, complaint })] };
}
