import { inFile } from '../../diagnostics/in-file.ts';
import type { FileDiagnostic } from '../../model/edition.ts';
import type { Found } from '../folder/found.ts';
import { createIds } from '../folder/ids.ts';
import type { BuildRecord } from './record.ts';
import type { Recorded } from './recorded.ts';
import { isSettling } from './settling.ts';
import { stampOf } from './stamp.ts';

/** A file as it is now, and what was known of it. */
export interface Looked {
  readonly file: Found;
  readonly id: string;
  /** What is to be said of its id, which hangs on the other files. */
  readonly said: readonly FileDiagnostic[];
  readonly recorded: Recorded | undefined;
  /** Whether it is as it was recorded. */
  readonly isSame: boolean;
}

/**
 * Looks at files, without opening them, beside what a record says of them.
 *
 * @param settle How long a file must have been left alone, in milliseconds: till then it is as it was recorded, or not there.
 */
export function lookAt(files: readonly Found[], before: BuildRecord | null, settle = 0): Looked[] {
  const known = new Map(before?.files.map((one) => [one.shown, one]));
  const identify = createIds();
  return files.flatMap((file): Looked[] => {
    const { id, diagnostics } = identify(file.name);
    const recorded = known.get(file.shown);
    const isKnown = recorded !== undefined && recorded.id === id;
    // what was not there before is looked at when it is read
    const isWhole = isKnown && recorded.stamp === stampOf(file);
    const isArriving = settle > 0 && !isWhole && isSettling(file, settle);
    if (isArriving && !(isKnown && isPlaced(recorded))) return [];
    return [{ file, id, said: inFile(file.shown, null, diagnostics), recorded, isSame: isWhole || isArriving }];
  });
}

/** True where a folder is as a record has it. */
export const isUnchanged = (
  looked: readonly Looked[],
  found: readonly FileDiagnostic[],
  before: BuildRecord,
): boolean =>
  looked.length === before.files.length &&
  looked.every(({ isSame }) => isSame) &&
  JSON.stringify(found) === JSON.stringify(before.found);

/** True where a file need not be read again. What has an article that the last edition did not hold must be. */
export const isKept = ({ isSame, recorded }: Looked): boolean => isSame && isPlaced(recorded);

const isPlaced = (recorded: Recorded | undefined): boolean =>
  recorded?.pieces.every(({ facts }, i) => facts === null || recorded.placed[i]) ?? false;
