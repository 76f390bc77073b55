import { expect, it } from 'vitest';
import { articleOf } from '../../../../testing/article-of.ts';
import { isFullName, writtenName } from './written-name.ts';

it.each([
  ['ADA BRENN', 'Ada Brenn'],
  ['Nadia OSKARIN', 'Nadia Oskarin'],
  ['JUNE VAN DER HOLM-LEE', 'June Van Der Holm-Lee'],
  ["SEAN O'BRENN", "Sean O'Brenn"],
  ['AILSA MCLANE', 'Ailsa McLane'],
  ['J.R. BRENN III', 'J.R. Brenn III'],
  ['TJ HOLM', 'TJ Holm'],
  ['AC Brenn', 'AC Brenn'],
  ['JOHN HOLM IV', 'John Holm IV'],
  ['JO HOLM', 'Jo Holm'],
  ['LI NA', 'Li Na'],
  ['AJ HOLM', 'AJ Holm'],
  ['Ada Brenn', 'Ada Brenn'],
  ['JP Holm', 'JP Holm'],
  ['ZOË ÅS', 'Zoë Ås'],
])('writes a name as people do: %s', (printed, written) => expect(writtenName(printed)).toBe(written));

it('keeps the line of a byline as it stands', () => {
  const { byline } = articleOf('Wall holds\n\nBy ADA BRENN\n\nKARSUND, Nordavia (AP) — The wall held on Monday.');
  expect([byline?.text, byline?.names]).toEqual(['By ADA BRENN', ['Ada Brenn']]);
});

it.each(['Anna Holm', 'Ada Wagstaff', 'Sean O’Brenn-McLane III', 'J.R. Brenn'])(
  'takes %s for a person’s whole name',
  (name) => expect(isFullName(name)).toBe(true),
);

it.each([
  'Holm',
  'Anna holm',
  'Night Desk',
  'Newsdesk Karsund',
  'Redaktion Panorama',
  'Landesdienst Nord',
  'Foreign Editors',
  'Sports Team',
  'Associated Press',
  'File Photo',
])('takes %s for none', (name) => expect(isFullName(name)).toBe(false));

it('credits a person among the contacts of a notebook, and no desk', () => {
  const { credits } = articleOf(
    'Wall holds\n\nEldwick (dpa) - The wall held.\n\n* * * *\nThe following information is not intended for publication\n\n## Editorial contacts\n- Editor: Anna Holm, +00 30 0000\n- Redaktion: Newsdesk Karsund, +00 30 0000\n\ndpa ah tb',
  );
  expect(credits.map(({ name }) => name)).toEqual(['Anna Holm']);
});
