/** How fast copy is read and compiled, beside libraries that do a part of it, in one run: `npm run bench`. */
import { casual } from 'chrono-node';
import nlp from 'compromise';
import { Bench } from 'tinybench';
import { compile } from '../src/edition/compile.ts';
import { read } from '../src/reading/read.ts';
import { readTogether } from '../src/reading/read-together.ts';
import { inventCopy } from '../src/testing/copy.ts';

const count = 400;
const copies = Array.from({ length: count }, (_, seed) => inventCopy(seed, 13));
const bytes = copies.reduce((n, { text }) => n + Buffer.byteLength(text), 0);
const few = copies.slice(0, 40);

const bench = new Bench({ time: 3000, warmupTime: 3000 })
  .add('read, every pass', () => {
    for (const [i, { text, published }] of copies.entries()) read(text, { id: String(i), published });
  })
  .add('read together, every pass', () => {
    readTogether(copies.map(({ text, published }, i) => [text, { id: String(i), published }]));
  })
  .add('compile an edition', async () => {
    await compile(copies.map(({ text }, i) => ({ id: String(i), name: `${i}.txt`, source: text })));
  })
  .add('chrono-node, dates only', () => {
    for (const { text, published } of copies) casual.parse(text, new Date(published));
  })
  .add('compromise, people, places, quotations', () => {
    for (const { text } of few) {
      const doc = nlp(text);
      doc.people().json();
      doc.places().json();
      doc.quotations().json();
    }
  });
await bench.run();

const size: Record<string, number> = { 'compromise, people, places, quotations': few.length / count };
const rows = bench.tasks.map(({ name, result }) => {
  if (result.state !== 'completed') throw new Error(`${name}: ${result.state}`);
  const seconds = (result.latency.p50 ?? result.latency.mean) / 1000;
  const share = size[name] ?? 1;
  return { name, rate: (bytes * share) / 1e6 / seconds, articles: (count * share) / seconds };
});
const [alone, together] = rows.map(({ rate }) => rate);
const times = (ratio: number): string => `${ratio.toFixed(2)} times as fast`;

console.log(
  `${count} invented articles of ${(bytes / count / 1000).toFixed(1)} kB on average, one core, medians of one run, Node ${process.version}`,
);
console.table(
  Object.fromEntries(
    rows.map(({ name, rate, articles }) => [
      name,
      {
        'MB/s': rate.toFixed(1),
        'articles/s': Math.round(articles),
        'our reading is': times((alone ?? 0) / rate),
        'reading together is': times((together ?? 0) / rate),
      },
    ]),
  ),
);
