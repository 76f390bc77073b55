import { expect, it } from 'vitest';
import { compile } from './compile.ts';
import { createArchive } from './in-memory.ts';

const places = ['Karsund', 'Velm', 'Ostmark', 'Lund', 'Tressa'];

/** Stories that name some of the places: of two of them, the same ones in many ways. */
const copies = Array.from({ length: 24 }, (_, i) => {
  const named = places.filter((_, place) => (i >> place) % 2 === 0);
  return {
    id: `story-${i}`,
    name: `story-${i}.txt`,
    source: `Harbour ${i} opens\n\nKARSUND, Oct. ${i + 1} (Yonhap) -- Mayor Ada Brandt of Karsund met ${named.map((place) => `Mayor Nadia ${place}`).join(', ')} and others, she said.\n`,
  };
});

it('gives the first of what it gives when asked for all', async () => {
  const archive = createArchive(await compile(copies));
  const now = new Date('2027-11-01T00:00:00Z');
  const { items } = await archive.stories({ now, limit: 100 });
  const related = async (slug: string, limit: number) =>
    (await archive.related(slug, { now, limit })).map(({ slug }) => slug);
  for (const { slug } of items.slice(0, 5)) {
    const all = await related(slug, 100);
    expect(all.length).toBeGreaterThan(5);
    expect(new Set(all).size).toBe(all.length);
    expect(all).not.toContain(slug);
    for (const limit of [0, 1, 3, all.length - 1]) expect(await related(slug, limit)).toEqual(all.slice(0, limit));
  }
});

it('relates no stories by the agency that sends both, and some by another that both speak of', async () => {
  const said = (id: string, city: string, told: string) => ({
    id,
    name: `${id}.txt`,
    source: `Work begins in ${city}\n\n${city.toUpperCase()}, Oct. 3, 2026 (AFP) - The wall was mended. "It holds," the mayor told ${told}.\n`,
  });
  const archive = createArchive(
    await compile([
      said('a', 'Karsund', 'AFP'),
      said('b', 'Tressa', 'AFP'),
      said('c', 'Ostmark', 'Reuters'),
      said('d', 'Eldwick', 'Reuters'),
    ]),
  );
  const now = new Date('2027-11-01T00:00:00Z');
  const { items } = await archive.stories({ now, limit: 9 });
  const related = Object.fromEntries(
    await Promise.all(
      items.map(async ({ slug }) => [slug, (await archive.related(slug, { now, limit: 9 })).map(({ slug }) => slug)]),
    ),
  );
  const counts = Object.fromEntries(
    Object.entries<string[]>(related).map(([slug, others]) => [slug.split('-').at(-1), others.length]),
  );
  expect(counts).toEqual({ karsund: 0, tressa: 0, ostmark: 1, eldwick: 1 });
});

it('relates what came at one time before what lies years apart, of what has as much in common', async () => {
  const said = (id: string, day: string) => ({
    ...{ id, name: `${id}.txt`, given: { published: day } },
    source: `Pilots of ${id} meet\n\nVELM (AP) _ Harbor master Ada Brandt met pilots of ${id} there.\n`,
  });
  const archive = createArchive(
    await compile([said('Karsund', '2019-05-04'), said('Tressa', '2027-10-12'), said('Ostmark', '2019-05-06')]),
  );
  const now = new Date('2027-11-01T00:00:00Z');
  const related = async (slug: string) => (await archive.related(slug, { now, limit: 9 })).map((one) => one.slug);
  expect(await related('pilots-of-karsund-meet')).toEqual(['pilots-of-ostmark-meet', 'pilots-of-tressa-meet']);
  expect(await related('pilots-of-tressa-meet')).toHaveLength(2);
});

it('relates no stories by a place alone, and none that have little in common beside those that have much', async () => {
  const said = (id: string, city: string, line: string) => ({
    ...{ id, name: `${id}.txt`, given: { published: '2027-10-12' } },
    source: `News of ${id}\n\n${city} (AP) _ ${line}\n`,
  });
  const archive = createArchive(
    await compile([
      said('wall', 'VELM', 'Mayor Ada Brandt met Tom Holm, Jan Tressel and Mia Strand of the Wall Office in Germany.'),
      said(
        'quay',
        'KARSUND',
        'The Wall Office heard from Mia Strand, Jan Tressel and Tom Holm what Mayor Ada Brandt had planned for the quay.',
      ),
      said('song', 'TRESSA', 'Tom Holm sang in the rain.'),
      said('snow', 'OSTMARK', 'It snowed in Germany.'),
      said('frost', 'ELDWICK', 'It froze in Germany.'),
      said('hail', 'OSTMARK', 'It hailed in Norway, Sweden and Poland.'),
      said('heat', 'ELDWICK', 'It was hot in Norway and Sweden.'),
      said('dew', 'LUNDVIK', 'Dew fell in Norway, Sweden and Poland.'),
      said('Norway', 'TARN', 'It is dry in Norway and Sweden.'),
    ]),
  );
  const now = new Date('2027-11-01T00:00:00Z');
  const related = async (of: string) =>
    (await archive.related(`news-of-${of}`, { now, limit: 9 })).map(({ slug }) => slug);
  expect(await related('wall')).toEqual(['news-of-quay']);
  expect(await related('song')).toHaveLength(2);
  expect(await related('frost')).not.toContain('news-of-wall');
  expect([await related('heat'), await related('hail')]).toEqual([[], ['news-of-dew']]);
  expect(await related('norway')).toContain('news-of-heat');
});

it('relates what the headline names before what is named in passing', async () => {
  const said = (id: string, headline: string, line: string) => ({
    ...{ id, name: `${id}.txt`, given: { published: '2027-10-12' } },
    source: `${headline}\n\nVELM (AP) _ ${line}\n`,
  });
  const aides = 'Mayor Jan Holm and Judge Mia Strand';
  const archive = createArchive(
    await compile([
      said('call', 'Calls on Brandt to resign', `${aides} said Minister Ada Brandt had to go.`),
      said('levy', 'Velm raises levy', `${aides} raised the levy on grain.`),
      said('out', 'Brandt resigns', 'Minister Ada Brandt has resigned.'),
    ]),
  );
  const related = await archive.related('calls-on-brandt-to-resign', { now: new Date('2027-11-01'), limit: 9 });
  expect(related.map(({ slug }) => slug)).toEqual(['brandt-resigns', 'velm-raises-levy']);
});
