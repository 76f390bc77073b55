import type { Article, Entry } from '@dateline/content';
import { type Archive, type Copy, compile, createArchive } from '@dateline/content/edition';

/** The moment at which the tests ask. */
export const noon = new Date('2031-05-06T12:00:00Z');

const copy = (id: string, headline: string, published?: string): Copy => ({
  id,
  name: `${id}.txt`,
  source: `${headline}\n\nThe harbour bridge reopened on Monday, the port authority said.\n\n"It holds," Ada Marlowe said.`,
  ...(published ? { given: { published } } : {}),
});

const copies: readonly Copy[] = [
  copy('bridge', 'Harbour bridge reopens', '2031-05-05'),
  copy('ferry', 'Ferry service ends', '2031-05-04'),
  copy('lighthouse', 'Lighthouse to be restored', '2031-05-03'),
  copy('tide', 'Tide tables corrected'),
  copy('killed', 'Bridge collapses', '2031-05-05'),
  copy('held', 'Minister to resign', '2031-05-05'),
  copy('embargoed', 'Port authority names its head', '2031-05-05'),
  copy('expired', 'Regatta under way', '2031-05-05'),
];

const instant = (value: string) => ({ value, text: value, span: [0, 0] as [number, number], rule: 'test/given' });

/** What the copy would say of itself; it is given here so that these tests hang on no pass of the reader. */
const parts: Readonly<Record<string, Partial<Article>>> = {
  ferry: {
    edNote: { text: 'Eds: the owner is under inquiry', span: [0, 1], rule: 'test/given' },
    notes: [
      { text: 'Eds: under inquiry', reason: 'editors’ note', audience: 'editors', span: [0, 1], rule: 'test/given' },
    ],
  },
  killed: { status: 'canceled' },
  held: { status: 'withheld' },
  embargoed: { embargoedUntil: instant('2031-05-06T13:00:00Z') },
  expired: { expires: instant('2031-05-06T11:00:00Z') },
};

/** An archive of eight invented articles: four to be read, one each that is killed, withheld, under embargo and expired. */
export async function inventedArchive(without: readonly string[] = []): Promise<Archive> {
  const edition = await compile(copies.filter(({ id }) => !without.includes(id)));
  const entries = edition.entries.map(
    (entry): Entry => ({ ...entry, article: { ...entry.article, ...parts[entry.article.id] } }),
  );
  return createArchive({ ...edition, entries });
}
