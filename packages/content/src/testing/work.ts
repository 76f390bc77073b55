import { Session } from 'node:inspector';

/** Tells how much work a run is, as a number that a slow or a busy machine does not change. */
export type Work = (run: () => unknown) => number;

/**
 * Counts work: how often each block of our own code is entered, as V8 counts for coverage, and how many characters its string
 * searches and expressions pass over.
 *
 * @see https://chromedevtools.github.io/devtools-protocol/v8/Profiler/#method-startPreciseCoverage
 */
export function countWork(): { readonly workOf: Work; readonly close: () => void } {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    workOf: (run) => {
      blocksIn(session);
      const characters = charactersIn(run);
      return characters + blocksIn(session);
    },
    close: () => session.disconnect(),
  };
}

/** How often blocks were entered since this was asked last. */
function blocksIn(session: Session): number {
  let total = 0;
  session.post('Profiler.takePreciseCoverage', (error, taken) => {
    if (error) throw error;
    for (const { url, functions } of taken?.result ?? [])
      if (url.includes('/src/') && !url.includes('/node_modules/'))
        for (const { ranges } of functions) for (const { count } of ranges) total += count;
  });
  return total;
}

/** How many characters a run passes over in strings: those up to what was found, or to the end. */
function charactersIn(run: () => unknown): number {
  let total = 0;
  const { indexOf, lastIndexOf, includes } = String.prototype;
  const { exec } = RegExp.prototype;
  const counted = (search: typeof indexOf): typeof indexOf =>
    function (this: string, what, from = 0) {
      const at = search.call(this, what, from);
      total += at < 0 ? Math.max(0, this.length - from) : at - from;
      return at;
    };
  String.prototype.indexOf = counted(indexOf);
  String.prototype.includes = function (this: string, what, from = 0) {
    return this.indexOf(what as string, from) >= 0;
  };
  String.prototype.lastIndexOf = function (this: string, what, from = this.length) {
    const at = lastIndexOf.call(this, what, from);
    total += Math.min(from, this.length) - Math.max(at, 0);
    return at;
  };
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    if (!this.source.startsWith('^') && !this.sticky) total += (found ? found.index : text.length) - from;
    return found;
  };
  try {
    run();
  } finally {
    Object.assign(String.prototype, { indexOf, lastIndexOf, includes });
    RegExp.prototype.exec = exec;
  }
  return total;
}
