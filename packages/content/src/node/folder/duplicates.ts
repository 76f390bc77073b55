import { diagnoseFile } from '../../diagnostics/diagnose-file.ts';
import { inFile } from '../../diagnostics/in-file.ts';
import type { FileDiagnostic } from '../../model/edition.ts';

/** A file, as far as it takes to tell whether another is the same. */
export interface Comparable {
  /** How it is called when speaking to people. */
  readonly shown: string;
  /** Of its bytes and of those beside it; null where it is not to be compared: what cannot be read, or is empty, is refused as such. */
  readonly digest: string | null;
}

/** For each file that is byte for byte another one before it, with the same JSON beside it: what is to be said of it. */
export function duplicatesOf(files: readonly Comparable[]): Map<Comparable, readonly FileDiagnostic[]> {
  const first = new Map<string, string>();
  const duplicates = new Map<Comparable, readonly FileDiagnostic[]>();
  for (const file of files) {
    const { digest, shown } = file;
    if (digest === null) continue;
    const other = first.get(digest);
    if (other === undefined) first.set(digest, shown);
    else duplicates.set(file, inFile(shown, null, [diagnoseFile('duplicate', null, { other })]));
  }
  return duplicates;
}
