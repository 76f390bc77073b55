import { expect, it } from 'vitest';
import { articleOf } from '../../../testing/article-of.ts';
import { isTold } from './is-told.ts';

it.each([
  'Writing by candlelight, she finished the book.',
  'Edited by her sister, the diary runs to 900 pages.',
  'Written by Holm in 1911, the play is still shown.',
  'Photography by Anna Holm hangs in the hall.',
  'Holm reported from the front for 30 years.',
  'Three clerks contributed to this report, the minister said.',
  'Advertisement rates rose, the board said.',
  'Advertisement rates rose.',
  'Sign up for the newsletter, the mayor told the crowd.',
  'This story was first published in 1911, the museum said.',
  'All rights reserved for the poor, he joked.',
  'The film may not be reproduced without consent, the court ruled.',
  'Copyright 1911 works are free now, the court said.',
  'Copyright by itself is no shield.',
  '(c) is the third of the clauses, and the one that matters.',
  'No sales were made on Monday.',
  'Mandatory credit checks began on Monday.',
  'ATTENTION: All residents are to stay indoors, the police said.',
  'Attention, editors of old, the poem begins.',
  'Editors: a dying breed, said Anna Holm.',
  'Notes to editors in 1911 were written by hand, she said.',
  'Desk: one chair, no lamp, the auction list said.',
  'Story can end here, the novelist says, or go on.',
  'Begin optional courses in the spring, pupils were told.',
  'Optional material costs more, the mill said.',
  'Questions about the wall go to the desk, the office said.',
  'Full text of the law was read aloud: it took an hour.',
  'Do not use after 2030, the label says.',
  'Not for publication were three names, the editor said.',
  'Source: a man with one eye, the clerk said.',
  'Source: the river rises in the hills above Karsund.',
])('leaves news that opens as a desk’s words do: %s', (line) => {
  for (const copy of [`${line}\n\nNobody was hurt, Holm said.`, `It rained, Holm said.\n\n${line}`]) {
    const { body, status } = articleOf(`Wall holds\n\nELDWICK, March 3 (AP) -- The town slept.\n\n${copy}`);
    expect([status, body.map(({ text }) => text)]).toEqual(['usable', expect.arrayContaining([line])]);
  }
});

it('hears who says it in the first sentence alone, with or without a wrap', () => {
  expect(isTold('No sales today,\nthe board said. It rained.')).toBe(true);
  expect(isTold('Sea wall: map moves soon. It rained, Holm said.')).toBe(false);
});
