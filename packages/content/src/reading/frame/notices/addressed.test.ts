import { describe, expect, it } from 'vitest';
import { publicArticle } from '../../../stories/public.ts';
import { publicSource } from '../../../stories/public-source.ts';
import { articleOf } from '../../../testing/article-of.ts';
import { firstLost } from '../../../testing/parts.ts';

const notes = [
  'EDS: zq',
  'Eds: zq moves at noon',
  'EDS, zq',
  'EDS - zq',
  'Editors: zq',
  'ATTN NEWS DESKS: zq',
  'Note to editors: zq',
  'NOTE TO DESK: zq',
  'For editors: zq',
  'DESK: zq',
  'Photo desk: zq moves',
  'LEGAL: zq',
  'NOTE: zq photo to follow',
  'Note: zq in paragraph 4 to follow',
  'UPDATES: zq',
  'Adds zq in paragraph 3',
  'Corrects zq in 2nd graf',
  'STORY CAN END HERE. ZQ OPTIONAL MATERIAL FOLLOWS',
  'Desk pls check zq',
  'Desks: zq is still sought',
  'NOTE FOR SUBS: zq from par 4',
  'Subs please note zq',
  'subs: zq is right',
  'A note to all desks: zq',
  'Desk note: zq has cleared this',
  'Internal note: call zq',
  'Copydesk: pls watch zq',
  'LEGAL NOTE: zq',
  'Legal note: proceedings against zq are active',
  'CLIENTS PLEASE NOTE: zq',
  'Guard against duplication: zq',
  'Guidance: zq speaks at noon; story will be led',
  'TK: zq',
  'Slug: ZQ FERRY',
  'Budget: zq, 500 words',
  'check zq age!',
  'Not for release: call zq desk',
  'Not for use: draft, zq to check',
  'Not for broadcast - contact zq newsroom',
];

const places: readonly (readonly [place: string, set: (note: string) => string])[] = [
  ['on a line', (note) => `The wall held.\n\n${note}\n\nIt rained, Holm said.`],
  ['on a line in stars', (note) => `The wall held.\n\n*${note}*\n\nIt rained, Holm said.`],
  ['right below a line', (note) => `The wall held.\n${note}\n\nIt rained, Holm said.`],
  ['at the end', (note) => `The wall held.\n\nIt rained, Holm said.\n\n${note}`],
  ['in a bracket that ends a paragraph', (note) => `The wall held. (${note})\n\nIt rained, Holm said.`],
  ['in a bracket within a sentence', (note) => `The wall (${note}) held.\n\nIt rained, Holm said.`],
  ['in square brackets within a sentence', (note) => `The wall [${note}] held.\n\nIt rained, Holm said.`],
  ['in stars within a sentence', (note) => `The wall *${note}* held.\n\nIt rained, Holm said.`],
  ['in a bracket over a blank line', (note) => `The wall held.\n\n(${note}\n\nzq again)\n\nIt rained, Holm said.`],
  ['in such a bracket behind words', (note) => `The wall held. (${note}\n\nzq) It rained, Holm said.`],
  ['behind the dateline', (note) => `@(${note}) The wall held.\n\nIt rained, Holm said.`],
  ['behind the dateline on a line', (note) => `@${note}\n\nThe wall held.\n\nIt rained, Holm said.`],
];

const copyOf = (written: string): string =>
  `Wall holds\n\nELDWICK, March 3 (AP) -- ${written.startsWith('@') ? written.slice(1) : `The town slept.\n\n${written}`}`;

describe.each(places)('what is for editors %s', (_, set) => {
  // an exclamation mark ends no note that runs on
  it.each(notes.filter((note) => !(note.endsWith('!') && set('').includes('\n\nzq'))))(
    'is kept from readers: %s',
    (note) => {
      const source = copyOf(set(note));
      const article = articleOf(source);
      const shown = publicArticle(article);
      expect(JSON.stringify([shown, publicSource({ source, article })]).toLowerCase()).not.toContain('zq');
      expect(shown.body.map(({ text }) => text).join(' ')).toMatch(/The wall held\. It rained, Holm said\.$/);
      expect(firstLost(source, article)).toBeNull();
    },
  );
});

it.each(['Editors - zq', 'eds - zq', 'Eds. — zq', 'DESK - zq', 'DESK; zq', 'ATTN; zq', 'ATTENTION; zq'])(
  'is told by any mark behind the address: %s',
  (note) => {
    const { body } = publicArticle(articleOf(copyOf(`@The wall (${note}) held.\n\nIt rained, Holm said.`)));
    expect(body.map(({ text }) => text)).toEqual(['The wall held.', 'It rained, Holm said.']);
  },
);

it('takes with it no paragraph behind a bracket that never closes', () => {
  const { body } = publicArticle(
    articleOf(copyOf('@The wall held (Eds: check)\n\nIt rained.\n\na) It stood (Eds: zq\n\nb) It fell.')),
  );
  expect(body.map(({ text }) => text)).toContain('b) It fell.');
});

it.each([
  'DESK: zq',
  'Subs please note zq',
  'A note to all desks: zq.',
  'Please note that this item replaces zq.',
  'Editors: zq',
  'EDS, zq',
  'NOTE: photo zq to follow',
  'Desk pls check zq',
  'MORE TO COME',
])('is cut off behind the full stop of a paragraph: %s', (note) => {
  const { body } = publicArticle(articleOf(copyOf(`@The wall held. ${note}\n\nIt rained, Holm said.`)));
  expect(body.map(({ text }) => text)).toEqual(['The wall held.', 'It rained, Holm said.']);
});

it.each([
  'The vote (embargoed till June 2, 2099) passed.',
  'The vote (EMBARGOED TILL JUNE 2) passed.',
  'The vote [Embargo: June 2, 9 a.m.] passed.',
])('withholds copy whose sentence says until when: %s', (sentence) => {
  expect(articleOf(copyOf(`@${sentence}`)).status).toBe('withheld');
});

it.each([
  'Note: all times are GMT',
  'Note: The spelling of names follows the census.',
  'The rules (Eds. Smith and Jones, 2003) held.',
  'The rules (editors Smith and Jones) held.',
  'The guide (check it out!) is free.',
  'The oil (embargoed for years) was sold.',
  'The bank (changes to headline rates aside) slept.',
  'The law (Legal Aid Act) held.',
  'The table (desk and all) was sold.',
  'The wall held *for a while*, he said.',
  'The file name_of_desk held.',
  'Updates on the flood are on the page of the council.',
  'Changes in headline inflation were small.',
  'Editors — Holm and Brandt — slept.',
  'News editors at the paper slept.',
  'Editors-in-chief met on Monday.',
  'For editors, it was a long night.',
  'The photo shows what is to follow.',
  'It held. The details are: one wall, two gates.',
  'It held. Desk: 200 euros.',
  'Legal note: the law of 1961 says that a wall is a wall.',
  'Please note that the office is shut on Monday.',
  'Guidance: the council tells people to stay in.',
  'Subs: Holm for Brandt, Reed for Quill.',
  'Subs please coach as town win',
  'Internal notes of the bank were read in court.',
  'A note to all was left in the hall.',
  'Budget: 500 million crowns.',
  'Slug: a small beast of the garden.',
  'The toll (to be updated weekly) stood.',
  'Holm repeats to all that it held.',
  'Pictures: a wall in three parts',
  'The names [Anna and Tom] were cut.',
  'The play was long. (It ends on Sunday.)',
  'The town slept. (No sales were made.)',
])('leaves readers their own words: %s', (sentence) => {
  const { body } = publicArticle(articleOf(copyOf(`@The town slept.\n\n${sentence}\n\nIt rained, Holm said.`)));
  expect(body.map(({ text }) => text)).toEqual(['The town slept.', sentence, 'It rained, Holm said.']);
});

it.each(['graphic to follow', 'Graphic: to come', 'update to come'])('hears a label in one and in many: %s', (line) => {
  expect(articleOf(`Wall holds\n\nELDWICK (AP) - The wall held.\n\n${line}`).body).toHaveLength(1);
});
