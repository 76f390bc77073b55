import { expect, it } from 'vitest';
import { storyOf } from '../../test/story.ts';
import { asHeadline } from './brief.ts';

it('is called by its first sentence where it has no headline, and goes on with the next', () => {
  const { title, lede, isBrief } = storyOf(
    'KARSUND, Oct. 12 (Yonhap) -- The ferry sails again. It is late.\n\nMore follows.\n',
  );
  expect([title, lede, isBrief]).toEqual(['The ferry sails again', 'It is late.', true]);
});

it('goes on with what its sentence has left where that is cut', () => {
  const { title, lede } = storyOf(
    'KARSUND, Oct. 12 (Yonhap) -- The ferry between Karsund and Port Astrid sailed again on Tuesday, two years after a storm had broken the pier, the harbor wall and all that stood behind it. It is late.\n\nMore follows.\n',
  );
  expect(title).toMatch(/ broken the pier\u00a0…$/);
  expect(lede).toBe('… the harbor wall and all that stood behind it.');
});

it('leaves a headline as it is', () => {
  const { title, lede, isBrief } = storyOf('Ferry sails\n\nKARSUND, Oct. 12 (Yonhap) -- The ferry sails again.\n');
  expect([title, lede, isBrief]).toEqual(['Ferry sails', 'The ferry sails again.', undefined]);
});

it('cuts a long sentence where a clause ends', () => {
  const clause = 'The ferry between Karsund and Port Astrid sailed again on Tuesday';
  expect(
    asHeadline(`${clause}, two years after a storm had broken the pier, the harbor wall and all that stood behind it.`),
  ).toBe(`${clause}, two years after a storm had broken the pier\u00a0…`);
});

it('keeps the stop of a short form, and a question', () => {
  expect(asHeadline('The ferry sails for the U.S.')).toBe('The ferry sails for the U.S.');
  expect(asHeadline('Who pays?')).toBe('Who pays?');
});

it('is as long as what leads a page with it: its headline and paragraphs, and no table', () => {
  const rows = Array.from({ length: 40 }, (_, i) => `Karsund ${i}      Port Astrid ${i}      ${i}-0`).join('\n');
  const { wordCount } = storyOf(
    `Ferry league results\n\nKARSUND, Oct. 12 (Yonhap) -- Results of Tuesday.\n\n${rows}\n`,
  );
  expect(wordCount).toBe(6);
});
