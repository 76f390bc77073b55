import { byPlace } from '../../diagnostics/in-file.ts';
import { pretty } from '../../diagnostics/print/pretty.ts';
import type { Report } from '../../diagnostics/print/report.ts';
import { type Io, write } from './io.ts';
import { printingOn } from './paint.ts';

/**
 * Says on standard error all errors that there are, and nothing less.
 *
 * @returns Whether there are any.
 */
export async function complain({ diagnostics, sources, files }: Report, io: Io): Promise<boolean> {
  const errors = byPlace(diagnostics.filter(({ severity }) => severity === 'error'));
  if (errors.length === 0) return false;
  const printing = { ...printingOn(io.stderr, io.env), limit: errors.length };
  await write(io.stderr, pretty({ diagnostics: errors, sources, files }, printing));
  return true;
}
