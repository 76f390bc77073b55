import type { Article, Story } from '@dateline/content';
import { type Archive, type Copy, createArchive, editionOf, readCopy } from '@dateline/content/archive';

/** The moment at which the tests ask. */
export const noon = new Date('2031-05-06T12:00:00Z');

const copy = (id: string, headline: string): Copy => ({
  id,
  name: `${id}.txt`,
  source: `${headline}\n\nKARSUND, May 5 (Yonhap) -- ${headline} on Monday, the Port Office of Karsund (POK) said.\n\n"The ${id} office holds to it," Ada Marlowe, its ${id} warden, said on Monday. The tonnage price index (TPI) rose.`,
});

const copies: readonly Copy[] = [
  copy('tide', 'Tide tables corrected'),
  copy('lighthouse', 'Lighthouse to be restored'),
  copy('ferry', 'Ferry service ends'),
  copy('bridge', 'Harbour bridge reopens'),
  copy('killed', 'Bridge collapses'),
  copy('held', 'Minister to resign'),
  copy('embargoed', 'Port authority names its head'),
  copy('expired', 'Regatta under way'),
];

const read = { span: [0, 1] as [number, number], rule: 'test/given' };
const instant = (value: string) => ({ value, text: value, ...read });
const on = (value: string): Partial<Article> => ({
  published: { value, precision: 'day', basis: 'given', evidence: [], rule: 'test/given' },
});

/** What the copy would say of itself; it is given here so that these tests hang on no pass of the reader. */
const parts: Readonly<Record<string, Partial<Article>>> = {
  tide: { published: { value: null, precision: null, basis: 'unknown', evidence: [], rule: null } },
  lighthouse: on('2031-05-03'),
  ferry: {
    ...on('2031-05-04'),
    edNote: { text: 'Eds: the owner is under inquiry', ...read },
    notes: [{ text: 'Eds: under inquiry', reason: 'editors’ note', audience: 'editors', ...read }],
  },
  bridge: on('2031-05-05'),
  killed: { ...on('2031-05-05'), status: 'canceled' },
  held: { ...on('2031-05-05'), status: 'withheld' },
  embargoed: { ...on('2031-05-05'), embargoedUntil: instant('2031-05-06T13:00:00Z') },
  expired: { ...on('2031-05-05'), expires: instant('2031-05-06T11:00:00Z') },
};

/** An archive of eight invented articles: four to be read, one each that is killed, withheld, under embargo and expired. */
export async function inventedArchive(without: readonly string[] = []): Promise<Archive> {
  const read = copies.filter(({ id }) => !without.includes(id)).map((one) => readCopy(one));
  const edition = await editionOf(
    read.map((one) => ({ ...one, article: one.article && { ...one.article, ...parts[one.id] } })),
  );
  return createArchive({ ...edition, stories: edition.stories.map((story) => ({ ...story, ...statusOf(story) })) });
}

/** What a notice would have made of the story. */
function statusOf({ versions: [first] }: Story): Partial<Story> {
  const { status } = parts[first?.articleId ?? ''] ?? {};
  return status ? { status } : {};
}
