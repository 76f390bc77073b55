import { fileOf } from '../../../diagnostics/in-file.ts';
import type { FileDiagnostic } from '../../../model/edition.ts';
import { decode } from '../../../text/decode/index.ts';
import { bytesOf, MAX_BYTES } from '../../folder/bytes.ts';
import { load } from '../../folder/load.ts';

/**
 * The texts that diagnostics point into, by the name that the diagnostics have.
 *
 * @param pathOf Where a file lies that people know by a name.
 */
export async function sourcesOf(
  diagnostics: readonly FileDiagnostic[],
  pathOf: (shown: string) => string,
): Promise<Map<string, string>> {
  const sources = new Map<string, string>();
  for (const { file, span } of diagnostics) {
    if (!span || sources.has(file)) continue;
    const name = fileOf(file);
    const { texts } = await load({ path: pathOf(name), name, shown: name }, MAX_BYTES);
    for (const [shown, text] of texts) sources.set(shown, text);
    // what stands beside copy is none itself
    const beside = sources.has(file) ? null : textAt(pathOf(name));
    if (beside !== null) sources.set(file, beside);
  }
  return sources;
}

function textAt(path: string): string | null {
  const bytes = bytesOf(path, MAX_BYTES);
  return bytes instanceof Uint8Array ? decode(bytes).text : null;
}
