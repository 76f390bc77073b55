import { expect, it } from 'vitest';
import { type Copy, compile } from '../../edition/compile.ts';

const copy = (id: string, source: string): Copy => ({
  id,
  name: `${id}.txt`,
  source,
  given: { published: '2027-10-12' },
});

const strait = `Nordavia opens Karsund strait

KARSUND, Oct. 12 (Yonhap) -- Nordavia opened the Karsund strait to ferries on Tuesday, its transport ministry said.

The strait was shut in 2018 when the two shores fell out over fishing dues.

(END)
`;
const first = copy('a', strait);
const lead = copy('b', `(LEAD) ${strait.replace('(END)', 'The first boat carried 200 people.\n\n(END)')}`);
const other = copy(
  'o',
  strait.replaceAll('Karsund strait', 'Velm museum').replaceAll('ferries', 'painters').replace('strait', 'gallery'),
);

const told = async (...copies: Copy[]) =>
  (await compile(copies)).stories
    .map(({ versions, status }) => `${versions.map(({ articleId }) => articleId).join(' ')} ${status}`)
    .sort();

it.each([
  ['KILL KILL KILL', 'canceled'],
  ['HOLD HOLD HOLD', 'withheld'],
])('%s above the copy of a story that is there acts on that story, and is no version of it', async (order, status) => {
  const notice = copy('z', `${order}\n\n${strait}`);
  expect(await told(first, lead, other, notice)).toEqual([`a b ${status}`, 'o usable']);
});

it('a kill above copy that is not there keeps that copy back', async () => {
  expect(await told(other, copy('z', `KILL KILL KILL\n\n${strait}`))).toEqual(['o usable', 'z canceled']);
});
