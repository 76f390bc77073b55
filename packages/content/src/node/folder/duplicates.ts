import { diagnose } from '../../diagnostics/diagnose.ts';
import { inFile } from '../../diagnostics/in-file.ts';
import type { Loaded } from './load.ts';

/** Refuses each file that is byte for byte another one before it, with the same JSON beside it. Empty ones are refused as such. */
export function withoutDuplicates(files: readonly Loaded[]): Loaded[] {
  const first = new Map<string, string>();
  return files.map((loaded) => {
    if (loaded.digest === null || loaded.refused || loaded.text?.trim() === '') return loaded;
    const other = first.get(loaded.digest);
    if (other === undefined) {
      first.set(loaded.digest, loaded.file.shown);
      return loaded;
    }
    const said = inFile(loaded.file.shown, null, [diagnose('duplicate', null, { other })]);
    return { ...loaded, refused: true, diagnostics: [...loaded.diagnostics, ...said] };
  });
}
