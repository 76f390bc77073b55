import { STANDARD_INPUT } from '../input/dash.ts';
import { type Io, status } from '../io.ts';
import type { Call } from './call.ts';

/** The folder of copy where none is said. */
export const seedsOf = ({ env }: Io): string => env['DATELINE_SEEDS'] || 'seeds';

/** The paths that are given, else the folder of copy. Standard input is all that is read, or nothing of it is. */
export function pathsOf({ program, io }: Call, paths: readonly string[]): readonly string[] {
  if (paths.length > 1 && paths.includes(STANDARD_INPUT))
    program.error('error: - stands alone, without other paths', { exitCode: status.misused });
  return paths.length > 0 ? paths : [seedsOf(io)];
}
