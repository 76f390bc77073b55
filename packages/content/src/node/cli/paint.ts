import { styleText } from 'node:util';
import type { PrettyOptions, Style } from '../../diagnostics/print/pretty.ts';
import type { Io } from './io.ts';

const FORMATS = { error: 'red', warning: 'yellow', info: 'cyan', file: 'bold', faint: 'dim' } as const satisfies Record<
  Style,
  string
>;

/** What a log or a file gets, which has no width of its own. */
const COLUMNS = 100;

/** How to print on a stream: in colour on a terminal, unless `NO_COLOR` is set; elsewhere only where `FORCE_COLOR` is. */
export function printingOn(stream: Io['stdout'], env: Io['env']): Pick<PrettyOptions, 'paint' | 'columns'> {
  const columns = stream.columns || COLUMNS;
  if (!hasColour(stream, env)) return { paint: (_style, text) => text, columns };
  return { paint: (style, text) => styleText(FORMATS[style], text, { validateStream: false }), columns };
}

/** @see https://no-color.org */
function hasColour(stream: Io['stdout'], env: Io['env']): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR'] && env['FORCE_COLOR'] !== '0') return true;
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}

/** How many problems a person reads before the first are put right. */
export const AT_FIRST = 20;
