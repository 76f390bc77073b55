import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { compile, createArchive } from '@dateline/content/archive';
import { inventCopy } from '../../../packages/content/src/testing/copy.ts';
import { createApp } from '../src/app.ts';

/** Searches a second, by the clock and of processor time, all threads together; and how long they take in milliseconds. */
export interface Searched {
  readonly rate: number;
  readonly perCore: number;
  readonly half: number;
  readonly most: number;
}

const searches = 4000;

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** An app over so many invented articles, no two alike, and searches of every kind over it, no two of them the same. */
export async function searching(articles: number) {
  const copies = Array.from({ length: articles }, (_, seed) => {
    const { text, published } = inventCopy(seed, 13);
    return { id: `story-${seed}`, name: `story-${seed}.txt`, source: text, given: { published } };
  });
  const archive = createArchive(await compile(copies));
  const app = createApp({ archive, now: () => new Date('2040-01-01T00:00:00Z'), site: 'http://localhost' });
  const { items } = await archive.list({ now: new Date('2040-01-01T00:00:00Z'), limit: 2000 });
  const texts = items.map(({ source }) => source.match(/\p{L}{3,}/gu) ?? []);
  const word = (i: number, at: number): string => {
    const text = texts[i % texts.length] ?? [];
    return text[at % text.length] ?? '';
  };
  const kinds = [
    (i: number) => word(i, i * 7),
    (i: number) => `${word(i, i * 37)} ${word(i, i * 101)}`,
    (i: number) => `${word(i, i * 53).slice(0, 5)}* ${word(i, i * 11)}`,
    (i: number) => `"${word(i, i * 7)} ${word(i, i * 7 + 1)}"`,
  ];
  const queryAt = (i: number): string => `q=${encodeURIComponent(kinds[i % kinds.length]?.(i) ?? '')}`;
  const ask = async (query: string): Promise<void> => {
    const response = await app.fetch(new Request(`http://localhost/v1/search?${query}`));
    if (response.status !== 200) throw new Error(`a search answers ${response.status}`);
    await response.text();
  };
  // builds the index, and warms up: other searches at other addresses, as many as the engine takes to be done with compiling
  for (let i = 0; i < searches; i++) await ask(`${queryAt(searches + i)}&limit=21`);
  // what the reading of so much copy has left is none of a search's business
  collectGarbage();
  // each is asked once, so that none is answered from what was sent
  const asked = [...new Set(Array.from({ length: searches }, (_, i) => queryAt(i)))];
  return async (more = ''): Promise<Searched> => {
    const times: number[] = [];
    const [start, used] = [performance.now(), process.cpuUsage()];
    for (const query of asked) {
      const before = performance.now();
      await ask(query + more);
      times.push(performance.now() - before);
    }
    const rate = (asked.length / (performance.now() - start)) * 1000;
    const { user, system } = process.cpuUsage(used);
    const perCore = (asked.length / (user + system)) * 1e6;
    times.sort((a, b) => a - b);
    return { rate, perCore, half: times[asked.length >> 1] ?? 0, most: times[Math.floor(asked.length * 0.99)] ?? 0 };
  };
}
