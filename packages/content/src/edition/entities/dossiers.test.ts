import { expect, it } from 'vitest';
import { read } from '../../reading/read.ts';
import { publicArticle } from '../../stories/public.ts';
import type { PublicEntry } from '../shown/public-entry.ts';
import { dossiersOf } from './dossiers.ts';

function entry(id: string, source: string, published = '2027-10-12'): PublicEntry {
  const { article } = read(source, { id, published });
  if (!article) throw new Error('the copy has an article');
  return { address: `/undated/${id}/`, story: id, version: 1, digest: id, source, article: publicArticle(article) };
}

const entries = [
  entry(
    'pact',
    'Nordavia restores pact\n\nKARSUND (Yonhap) -- President Nadia Tressel restored the pact on Oct. 11, 2027.\n\n"It gives both sides room," Tressel said.',
  ),
  entry(
    'quota',
    'Nordavia reviews quota\n\nKARSUND (Yonhap) -- Tressel had reviewed the quota in 2026.\n\n"It is too early to tell," President Nadia Tressel said. Former Mayor Viktor Oskarin agreed.',
  ),
];
const dossier = (id: string) => dossiersOf(entries).get(id);

it('says who somebody is in the words of the copy, and in how many articles', () => {
  expect(dossier('person:nadia-tressel')?.roles).toEqual([{ text: 'President', stories: 2, place: 0 }]);
  expect(dossier('person:nadia-tressel')?.places).toEqual([0, 1]);
});

it('tells what they said, and where it stands', () => {
  const said = dossier('person:nadia-tressel')?.quotations.map(
    ({ place, index }) => entries[place]?.article.quotes[index]?.text,
  );
  expect(said).toEqual(['It gives both sides room', 'It is too early to tell']);
  expect(dossier('person:viktor-oskarin')?.quotations).toEqual([]);
});

it('tells the same words once, whichever articles have them', () => {
  const told = 'KARSUND (Yonhap) -- President Nadia Tressel spoke.\n\n"It gives both sides room," Tressel said.';
  const again = '“It gives both sides room!” Tressel said. "It is late," she said.';
  const both = [entry('one', `Pact\n\n${told}`), entry('two', `Pact stands\n\n${told.split('\n')[0]}\n\n${again}`)];
  expect(dossiersOf(both).get('person:nadia-tressel')?.quotations).toEqual([
    { place: 0, index: 0 },
    { place: 1, index: 1 },
  ]);
});

it('tells when they did what, earliest first', () => {
  expect(dossier('person:nadia-tressel')?.events.map(({ date }) => date)).toEqual(['2026', '2027-10-11']);
});

it('has the day that a correction gives, not the one that it takes back', () => {
  const source =
    'Ferry sinks\n\nNadia Tressel named it.\n\nThis story has been corrected to show that Tressel was born in 1987, not 1978.';
  const { events = [] } = dossiersOf([entry('ferry', source)]).get('person:nadia-tressel') ?? {};
  expect(events.map(({ date }) => date)).toEqual(['1987']);
});

it('knows nothing of what no article names', () => {
  expect(dossier('person:nobody')).toBeUndefined();
});
