import { expect, it } from 'vitest';
import { articleOf } from '../../../testing/article-of.ts';

const shown = 'Workers clear snow from a quay in Marlow, Velmora, Thursday, Nov. 26, 2026.';
const pictureOf = (copy: string) => {
  const { source, credits } = articleOf(copy);
  return [source.agency, ...credits.map(({ role, name }) => `${role}: ${name}`)];
};

it.each([
  ['(AP Photo/Jane Doe)', ['ap', 'photo: Jane Doe']],
  ['(AP Photo/Jane Doe, File)', ['ap', 'photo: Jane Doe']],
  ['REUTERS/Jane Doe', ['reuters', 'photo: Jane Doe']],
  ['REUTERS/File Photo', ['reuters']],
  ['(Photo by JANE DOE / AFP)', ['afp', 'photo: Jane Doe']],
  ['(Xinhua/Li Hua)', ['xinhua', 'photo: Li Hua']],
  // of the newspaper's people it does not tell who is a person
  ['(Jane Doe/The Karsund Post via AP)', ['ap']],
])('takes the agency and the photographer of a lone caption from its end: %s', (end, found) => {
  expect(pictureOf(`${shown} ${end}`)).toEqual(found);
  expect(pictureOf(`Snow in Marlow\n\n${shown} ${end}`)).toEqual(found);
});

it('credits none of a story beside which a caption stands', () => {
  expect(pictureOf(`Snow falls\n\nThe quay was closed, the mayor said.\n\n${shown} (AP Photo/Jane Doe)`)).toEqual([
    undefined,
  ]);
});

it('finds the credit in lines that are wrapped within it', () => {
  const text = `${shown} (AP\nPhoto/Jane Doe)`;
  expect(articleOf(text).credits.map(({ span }) => text.slice(...span))).toEqual(['(AP\nPhoto/Jane Doe)']);
});
