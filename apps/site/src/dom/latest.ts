/** When work is to begin, and how to wait for it. */
export interface Latest<Input> {
  /** Has this worked on once nothing newer came for a while. */
  readonly ask: (input: Input) => void;
  /** Has this worked on at once. */
  readonly askNow: (input: Input) => void;
}

/**
 * Works on the latest of what is asked, one at a time: what comes while one is worked on waits, and only the last of it is taken up.
 *
 * @param work What is to be done; what fails is passed over, since something newer may not.
 * @param wait For how many milliseconds nothing newer may come before it begins.
 */
export function latest<Input>(work: (input: Input) => Promise<void>, wait: number): Latest<Input> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: { readonly input: Input } | undefined;
  let busy = false;
  async function begin(): Promise<void> {
    if (busy) return;
    busy = true;
    while (waiting) {
      const { input } = waiting;
      waiting = undefined;
      await work(input).catch(() => {});
    }
    busy = false;
  }
  const after = (milliseconds: number, input: Input): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      waiting = { input };
      void begin();
    }, milliseconds);
  };
  return { ask: (input) => after(wait, input), askNow: (input) => after(0, input) };
}
