import { type Copy, compile, createArchive } from '@dateline/content/archive';
import { inventedApi } from './api.ts';

const copy = (id: string, published: string, ...paragraphs: readonly string[]): Copy => ({
  id,
  name: `${id}.txt`,
  source: paragraphs.join('\n\n'),
  given: { published },
});

/** A story in two versions, the second with a change note, and two others, one of them sent late in the day far west of Greenwich. */
const copies: readonly Copy[] = [
  copy(
    'pact',
    '2027-10-12',
    'Nordavia restores harbour pact',
    'KARSUND, Oct. 12 (Yonhap) -- Nordavia on Tuesday restored its harbour pact with Velmora, President Nadia Tressel said.',
    'The pact had lapsed in May 2024.',
    '(END)',
  ),
  copy(
    'pact-lead',
    '2027-10-12',
    '(LEAD) Nordavia restores harbour pact with Velmora\n(ATTN: ADDS remarks of Changeling in last para)',
    'KARSUND, Oct. 12 (Yonhap) -- Nordavia on Tuesday restored its harbour pact with Velmora, President Nadia Tressel said.',
    'The pact had lapsed in May 2024.',
    '"It gives both sides room to breathe," Nadia Tressel said.',
    '(END)',
  ),
  copy(
    'ferry',
    '2027-10-13T23:30:00-05:00',
    '(News Focus) Ferry crews count the cost of calm seas',
    'EASTMERE, Oct. 13 (Yonhap) -- Ferry crews in Eastmere have had little to do since the summer, their union said.',
    '"Nobody dines on ferries," said Ada Brandt, a ferry captain.',
    '(END)',
  ),
  copy(
    'levy',
    '2026-03-01',
    'Velmora drops levy on grain',
    'PORT ASTRID, March 1 (Reuters) - Velmora dropped a levy on grain on Sunday, its finance ministry said.',
    '"The levy fed nobody," Farm Minister Ada Brandt said.',
  ),
];

/** When the edition was made. */
export const made = new Date('2027-10-14T06:00:00.500Z');

/** The API over an archive of three stories. */
export const wireApi = async () =>
  inventedApi({
    archive: createArchive(await compile(copies), made),
    now: () => new Date('2027-10-15T12:00:00Z'),
  });

/** As much of a list as tests look at. */
export interface Listed {
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly total: number;
  readonly next?: string;
  readonly links: { readonly self: string; readonly first: string; readonly next?: string };
  readonly notes?: readonly { readonly parameter: string; readonly detail: string; readonly example?: string }[];
  readonly facets?: Readonly<Record<string, readonly object[]>>;
}
