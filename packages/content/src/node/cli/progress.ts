import { counted } from '../../text/counted.ts';
import type { Io } from './io.ts';

/** Shows how far long work is. */
export interface Progress {
  readonly show: (done: number, all: number) => void;
  /** Takes away what is shown. */
  readonly end: () => void;
}

/** A terminal is written to so often, in milliseconds; a log gets a line each `SELDOM`. */
const OFTEN = 100;
const SELDOM = 10_000;

/**
 * Progress on standard error: on a terminal one line that changes, in a log a line now and then.
 *
 * @param verb What is done to each file: `read`.
 */
export function progressOn({ stderr }: Pick<Io, 'stderr'>, verb: string): Progress {
  const terminal = stderr.isTTY === true;
  let last = Date.now();
  let shown = false;
  return {
    show(done, all) {
      if (Date.now() - last < (terminal ? OFTEN : SELDOM)) return;
      last = Date.now();
      shown = true;
      const far = `${done} of ${counted(all, 'file')} ${verb} …`;
      stderr.write(terminal ? `\r\u001b[K${far}` : `${far}\n`);
    },
    end() {
      if (shown && terminal) stderr.write('\r\u001b[K');
    },
  };
}
