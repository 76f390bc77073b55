import type { Line } from '../text/lines.ts';
import type { Pass, Stretch } from './draft.ts';

/** Groups lines into stretches at blank lines. */
export const layout: Pass = (draft) => {
  const stretches: Stretch[] = [];
  let open: Line[] = [];
  const close = () => {
    const [first, last] = [open[0], open.at(-1)];
    if (first && last) stretches.push({ span: [first.inner[0], last.inner[1]], lines: open });
    open = [];
  };
  for (const line of draft.lines) {
    if (line.blank) close();
    else open.push(line);
  }
  close();
  return { ...draft, stretches };
};
