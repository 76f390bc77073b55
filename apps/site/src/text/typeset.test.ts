import fc from 'fast-check';
import { expect, it } from 'vitest';
import { typeset } from './typeset.ts';

it.each([
  ["``Stay,'' she said.", '“Stay,” she said.'],
  ["``He called it `home,''' she said.", '“He called it ‘home,’” she said.'],
  ["``It doesn't matter.''", '“It doesn’t matter.”'],
  ["She saw `The Keeper's Lamp' twice.", 'She saw ‘The Keeper’s Lamp’ twice.'],
  // a quotation that goes on, and the end of one behind a word that is marked
  ['``We waited.', '“We waited.'],
  [",'' he said", ',” he said'],
  ['"We waited for the tide, and it came.', '“We waited for the tide, and it came.'],
  ['It came at noon."', 'It came at noon.”'],
  [
    'She called it "a slow harbor," then "late" (and "shut").',
    'She called it “a slow harbor,” then “late” (and “shut”).',
  ],
  ["Velmora's ports, and the workers' toll", 'Velmora’s ports, and the workers’ toll'],
  ["She said, \"The 'lost' port isn't 'ours.'\"", 'She said, “The ‘lost’ port isn’t ‘ours.’”'],
  // what stands before it is marked
  ["'s growth slows", '’s growth slows'],
  ['The port _ the only one _ closed.', 'The port — the only one — closed.'],
  ['Governor resigns - sources', 'Governor resigns – sources'],
  ['The ferry sails - "for good," she said.', 'The ferry sails – “for good,” she said.'],
  ['Brandt online (Oct 12) - Wall', 'Brandt online (Oct 12) – Wall'],
  ['The port -- the only one--closed.', 'The port — the only one—closed.'],
])('sets %j as %j', (words, set) => {
  expect(typeset(words)).toBe(set);
});

it.each([
  "a mast of 6'2''",
  '```',
  'npx build --strict',
  '<!-- a comment -->',
  '-----',
  'name: _ _ _ _',
  'A--4',
  'two - 1 = one',
  'Karsund 2 - 1 Velmora',
  '- the toll',
  'a - b',
  "the class of '98",
  "the 'lost ports' of Karsund",
  "rock 'n' roll",
  "a wall 5' tall",
  'a board of 6" by 4"',
  'a mast of 40"',
  '<img src="x" onerror="y">',
  'قال "نعم"',
])('leaves %j as it is', (words) => {
  expect(typeset(words)).toBe(words);
});

it('changes no word, and sets what is set no further', () => {
  const bare = (words: string): string => words.replace(/[`'"“”‘’_–—-]/g, '');
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('`', "'", '"', '-', '_', ' ', 'a', '1', '.', '“'), maxLength: 40 }),
      (words) => {
        expect(bare(typeset(words))).toBe(bare(words));
        expect(typeset(words).length).toBeLessThanOrEqual(words.length);
      },
    ),
  );
});
