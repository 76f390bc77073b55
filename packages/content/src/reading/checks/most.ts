import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';

/** As many of one kind as anyone would look at in one piece of copy; a hostile one has a million. */
const MOST = 100;

/** The first hundred diagnostics of each kind, and how many more there are. */
export function most(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length <= MOST) return diagnostics;
  const counts = new Map<string, number>();
  const kept = diagnostics.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= MOST;
  });
  const more = [...counts].filter(([, count]) => count > MOST);
  return [...kept, ...more.map(([code, count]) => diagnose('too-many', null, { code, more: count - MOST }))];
}
