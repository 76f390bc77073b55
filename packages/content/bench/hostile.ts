/**
 * What twice the text costs, where a text of a megabyte repeats one piece: `npm run bench`. About 2 where it is linear, 4 where it
 * is quadratic. Here expressions are timed too, which the test that counts work sees from outside only.
 */
import { read } from '../src/reading/read.ts';
import { fill, hostile } from '../src/testing/hostile.ts';

const LENGTH = 500_000;

/** The processor's time in milliseconds, the least of three. */
function cost(text: string): number {
  const tries = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    read(text, { id: 'hostile' });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...tries);
}

const rows = hostile.map(([name, piece]) => {
  const [half, whole] = [LENGTH, 2 * LENGTH].map((length) => cost(`Head\n\n${fill(piece, length)}`));
  return {
    'a megabyte of': name,
    ms: Math.round(whole ?? 0),
    'times half of it': ((whole ?? 0) / (half ?? 1)).toFixed(2),
  };
});
console.table(rows.sort((a, b) => Number(b['times half of it']) - Number(a['times half of it'])));
