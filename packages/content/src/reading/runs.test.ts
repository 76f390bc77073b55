import { expect, test } from 'vitest';
import { read } from './read.ts';

/** So long that to try a run anew from each of its characters takes seconds, which is no work that can be counted. */
const LONG = 30_000;

test.each(['', 'By ', '3 May 2031 ', '(', '- ', 'Source: ', 'Embargo: '])(
  'takes no time over a run of one mark in a line that opens on "%s"',
  { timeout: 2_000 },
  (opening) => {
    for (const mark of ' .-/*') {
      const line = `${opening}a${mark.repeat(LONG)}b`;
      for (const copy of [`${line}\n\nKARSUND (AP) -- The wall held.`, `Wall holds\n\nIt held.\n\n${line}`])
        expect(read(copy, { id: 'run' }).article).not.toBeNull();
    }
  },
);
