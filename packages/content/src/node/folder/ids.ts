import { createHash } from 'node:crypto';
import { diagnoseFile } from '../../diagnostics/diagnose-file.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { slugOf } from '../../text/slug.ts';
import { createUntaken } from '../../text/untaken.ts';
import { stemOf } from './found.ts';

/** Longer than an address's part, since folders lie within folders. */
const LIMIT = 160;

/** A file's id, and what is to be said of it. */
export interface Identified {
  readonly id: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Gives ids that are distinct: a file whose slug another has already gets `-2`, and a warning. */
export function createIds(): (name: string) => Identified {
  const owners = new Map<string, string>();
  const untaken = createUntaken();
  return (name) => {
    const id = slugOf(stemOf(name), LIMIT) || nameless(name);
    const other = owners.get(id);
    const free = untaken(id);
    owners.set(free, name);
    return { id: free, diagnostics: other === undefined ? [] : [diagnoseFile('same-id', null, { id, other, free })] };
  };
}

/** For a name in which no Latin letter and no digit stands. */
const nameless = (name: string): string => `copy-${createHash('sha256').update(name).digest('hex').slice(0, 12)}`;
