import type { Severity } from '../../model/diagnostic.ts';
import type { FileDiagnostic } from '../../model/edition.ts';

/** What a check found, for any of the printers. */
export interface Report {
  /** In the order in which they are to be printed. */
  readonly diagnostics: readonly FileDiagnostic[];
  /** The decoded texts by file, as far as there are any. */
  readonly sources: ReadonlyMap<string, string>;
  /** How many files of copy were looked at. */
  readonly files: number;
}

/**
 * How many there are of each severity.
 *
 * @example countsOf(diagnostics) // { error: 0, warning: 2, info: 1 }
 */
export function countsOf(diagnostics: readonly FileDiagnostic[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** So many as are shown where not all are: the gravest, in their order. */
export const gravest = (diagnostics: readonly FileDiagnostic[], limit: number): FileDiagnostic[] =>
  diagnostics.toSorted((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]).slice(0, limit);
