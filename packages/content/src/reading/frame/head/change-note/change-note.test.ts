import { expect, it } from 'vitest';
import { articleOf } from '../../../../testing/article-of.ts';

const noteOf = (note: string) => {
  const { changeNote, body } = articleOf(`Wall holds\n${note}\n\nELDWICK, March 3 (Yonhap) -- The wall held.`);
  return {
    changes: changeNote?.changes.map(({ verb, object, paragraphs }) => [verb, object, ...paragraphs]),
    body: body.length,
  };
};

it.each([
  [
    '(ATTN: ADDS details in paras 2, 5, 10, 13-16, photo; RECASTS lead)',
    [
      ['adds', 'details', 2, 5, 10, 13, 14, 15, 16],
      ['adds', 'photo'],
      ['recasts', 'lead'],
    ],
  ],
  [
    '(ATTN: UPDATES with council vote, background info in last 4 paras; ADDS photo, byline)',
    [
      ['updates', 'with council vote, background info', -4, -3, -2, -1],
      ['adds', 'photo, byline'],
    ],
  ],
  [
    "(Adds mayor's reaction in paragraph 3, updates death toll in paragraph 4)",
    [
      ['adds', "mayor's reaction", 3],
      ['updates', 'death toll', 4],
    ],
  ],
  [
    '(Corrects figure in headline and paragraph 1 to 4 million from 40 million)',
    [['corrects', 'figure in headline and paragraph 1 to 4 million from 40 million', 1]],
  ],
  ['(Adds quotes in paragraphs 2 to 4)', [['adds', 'quotes', 2, 3, 4]]],
  ['(Adds quotes in eleventh and twelfth paragraphs)', [['adds', 'quotes', 11, 12]]],
  ['Eds: Restores reference in 3rd paragraph. With AP Photos.', [['restores', 'reference', 3]]],
  [
    '(ATTN: CHANGES headline, lead; UPDATES toll in 3rd and 4th paras)',
    [
      ['changes', 'headline, lead'],
      ['updates', 'toll', 3, 4],
    ],
  ],
  ['ATTENTION - ADDS quotes ///', [['adds', 'quotes']]],
])('reads %s', (note, changes) => {
  expect(noteOf(note)).toEqual({ changes, body: 1 });
});

it.each([
  '(The wall is old.)',
  '(This story was told to Anna Holm.)',
  '(The March 2 report adds to what is known.',
  '(The report corrects nothing.)',
])('leaves a first paragraph in brackets alone: %s', (paragraph) => {
  expect(articleOf(`Wall holds\n\n${paragraph}\n\nIt held.`).changeNote).toBeUndefined();
});

it('keeps the closing mark of what it quotes', () => {
  expect(
    articleOf(
      'CORRECTED-Wall holds\n\n(Corrects name of mayor in paragraph 3 to "Holm", not "Holn")\n\nELDWICK (Reuters) - The wall held.',
    ).changeNote?.changes,
  ).toMatchObject([{ object: 'name of mayor in paragraph 3 to "Holm", not "Holn"' }]);
});

it.each(['RECASTS THROUGHOUT', 'ADDS REACTION', 'RECASTS LEAD, ADDS QUOTES', 'Adds quotes, details'])(
  'reads the change %s above the headline',
  (line) => {
    const { headline, changeNote } = articleOf(
      `${line}\nSea wall holds through the night\n\nKARSUND, May 12 (Reuters) - The wall held.\n\nIt rained.`,
    );
    expect([headline?.text, changeNote?.text]).toEqual(['Sea wall holds through the night', line]);
  },
);

it.each(['CHECK AGE', 'BEGIN OPTIONAL', 'OPTIONAL ADD', 'MORE TO COME'])(
  'takes what a desk is asked above the headline for a note: %s',
  (line) => {
    const { headline, notes } = articleOf(
      `${line}\nSea wall holds through the night\nBy Anna Holm\n\nKARSUND, May 12 (Reuters) - The wall held.\n\nIt rained.`,
    );
    expect(headline?.text).toBe('Sea wall holds through the night');
    expect(notes).toMatchObject([{ text: line, audience: 'editors' }]);
  },
);

it.each([
  'CHANGES AT TOP OF BANK',
  'Check your change, says bank',
  'End of the road for old wall',
  'More to come from Holm',
  'Begin again, town tells builders',
])('keeps the headline %s over its deck', (line) => {
  const { headline } = articleOf(
    `${line}\nHolm to leave after ten years\n\nKARSUND, May 12 (AP) - The wall held.\n\nIt rained.`,
  );
  expect(headline?.text).toBe(line);
});

it.each([
  'Refiling to fix spelling of Karsund in headline',
  '(Refiling to correct name of port in paragraph 2)',
  'Refiling to fix typo',
])('reads why a story is sent again, wherever that stands: %s', (line) => {
  const story = 'KARSUND, May 12 (Reuters) - The wall held.\n\nIt rained.';
  for (const copy of [
    `${line}\n\n${story}`,
    `${line}\n\nWall holds\n\n${story}`,
    `Wall holds\n\n${line}\n\n${story}`,
  ]) {
    const { headline, changeNote, body } = articleOf(copy);
    expect([headline?.text, changeNote?.text, body.length]).toEqual([
      copy.includes('Wall holds') ? 'Wall holds' : undefined,
      line,
      2,
    ]);
  }
});

it.each([
  ['Substitute: corrects name of mayor in par 2', { verb: 'corrects', object: 'name of mayor', paragraphs: [2] }],
  ['Substitute: adds quotes', { verb: 'adds', object: 'quotes', paragraphs: [] }],
])('reads what a substitute changes, above its headline or below: %s', (line, change) => {
  for (const head of [`${line}\n\nWall holds`, `Wall holds\n\n${line}`]) {
    const { headline, changeNote, body } = articleOf(`${head}\n\nBy Anna Holm, PA\n\nThe wall held.\n\nIt rained.`);
    expect([headline?.text, changeNote?.text, body.length]).toEqual(['Wall holds', line, 2]);
    expect(changeNote?.changes).toEqual([change]);
  }
});

it('reads a change in small letters at the end of a headline', () => {
  const { headline, changeNote } = articleOf(
    'UPDATE 2-Wall holds through the night (recasts throughout, adds quotes)\n\nKARSUND, May 12 (Reuters) - The wall held.',
  );
  expect(headline?.text).toBe('Wall holds through the night');
  expect(changeNote?.changes.map(({ verb }) => verb)).toEqual(['recasts', 'adds']);
});

it.each([
  'Refiling to correct errors costs a day, tax office says',
  'Refiling to change name costs 40 crowns in Karsund',
  'Town clears its plan (adds conditions)',
  'Plan holds (updates at noon)',
  'Substitute: teachers who came to stay',
])('keeps the headline %s', (line) => {
  expect(articleOf(`${line}\n\nKARSUND, May 12 (AP) - The wall held.\n\nIt rained.`).headline?.text).toBe(line);
});

it.each([
  ['(Updates with share move.)', 'updates', 'with share move'],
  ['(Adds comments from Tarn and Holm Asia)', 'adds', 'comments from Tarn and Holm Asia'],
])('stands below the story as well, in brackets: %s', (note, verb, object) => {
  const paragraphs = Array.from({ length: 12 }, (_, i) => `The wall held on day ${i + 1}, the mayor said.`).join(
    '\n\n',
  );
  const contact = 'To contact the reporter on this story: Anna Holm in Eldwick at aholm@news.example';
  const { changeNote, body } = articleOf(`Wall holds\n\n(Bloomberg) -- ${paragraphs}\n\n${note}\n\n${contact}`);
  expect([changeNote?.changes, body.length]).toEqual([[{ verb, object, paragraphs: [] }], 12]);
});
