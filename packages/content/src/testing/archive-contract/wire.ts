import type { Copy } from '../../edition/compile.ts';

/** A piece of copy, and the day given for it. */
export const copy = (id: string, published: string | null, ...lines: readonly string[]): Copy => ({
  id,
  name: `${id}.txt`,
  source: lines.join('\n\n'),
  ...(published && { given: { published } }),
});

/** An invented archive: three stories by one agency, one of them in two versions, one by another, one undated, one under embargo. */
export const copies: readonly Copy[] = [
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
    '(LEAD) Nordavia restores harbour pact with Velmora',
    'KARSUND, Oct. 12 (Yonhap) -- Nordavia on Tuesday restored its harbour pact with Velmora, President Nadia Tressel said.',
    'The pact had lapsed in May 2024.',
    'The National Seed Bank Agency (NSBA) welcomed the end of the grain levy. The barley price index (BPI) fell.',
    '(END)',
  ),
  copy(
    'ferry',
    '2027-10-13',
    '(News Focus) Ferry crews count the cost of calm seas',
    'EASTMERE, Oct. 13 (Yonhap) -- Ferry crews in Eastmere have had little to do since the summer, their union said.',
    'President Nadia Tressel promised help on Sept. 30, 2027.',
    '"The sea has been as flat as a plate," Nadia Tressel said.',
    '"Nobody dines on ferries," said Ada Brandt, a ferry captain.',
    '(END)',
  ),
  copy(
    'levy',
    '2026-03-01',
    'Velmora drops levy on grain',
    'PORT ASTRID, March 1 (Reuters) - Velmora dropped a levy on grain on Sunday, its finance ministry said.',
    'Growers had asked the National Seed Bank Agency (NSBA) to speak for them. The barley price index (BPI) rose.',
    '"The levy fed nobody," Farm Minister Ada Brandt said.',
  ),
  copy('clock', null, 'Town votes to keep its clock', 'The town voted to keep the clock on its tower.'),
  copy(
    'secret',
    '2027-10-14',
    'Minister Thomas Fennimore to resign',
    'EMBARGOED until 0900 GMT Oct. 20, 2027',
    'KARSUND, Oct. 14 (Yonhap) -- Finance Minister Thomas Fennimore will resign over the harbour pact on Oct. 21, 2027.',
    '"Nobody asked me to resign," Finance Minister Thomas Fennimore said. President Nadia Tressel thanked him.',
    '(END)',
  ),
];

/** Moments before the embargo ends, and after. */
export const before = new Date('2027-10-15T00:00:00Z');
export const after = new Date('2027-10-20T09:00:00Z');

/** What a list is asked for all of, before the embargo ends. */
export const all = { now: before, limit: 10 };
