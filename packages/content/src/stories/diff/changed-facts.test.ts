import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../edition/compile.ts';
import { countWork } from '../../testing/work.ts';
import { mayDifferInFacts, printsOf } from './prints.ts';

const FACTS = 'The wall of 1911 kept 1,200 people dry on Monday, Mayor Ada Brandt told the council of the town.';

const flood = (mark: string, facts: string, note = '') =>
  `${mark}Flood wall holds at Marlow Quay\n${note}\nMARLOW QUAY, Oct. 12 (Yonhap) -- The wall held overnight, the harbor office said.\n\n${facts}\n\nThe gates stay shut until the river falls, the office said.\n\n(END)\n`;

const saidOf = async (later: string, facts = FACTS) => {
  const copies = [flood('', facts), later].map((source, i) => ({
    ...{ id: `${i}`, name: `${i}.txt`, source, given: { published: '2027-10-12' } },
  }));
  const { diagnostics, stories } = await compile(copies);
  expect(stories).toHaveLength(1);
  return diagnostics
    .filter(({ code }) => code === 'fact-changed')
    .map(({ span, message }) => [span && later.slice(...span), message]);
};

describe('a version that changes a fact and does not say so', () => {
  it.each([
    ['1,200', '2,100'],
    ['1911', '1912'],
    ['Monday', 'Sunday'],
    ['Brandt', 'Holt'],
  ])('is told of, from %s to %s', async (from, to) => {
    expect(await saidOf(flood('(LEAD) ', FACTS.replace(from, to)))).toEqual([
      [to, `Paragraph 2 says “${to}” where the version before says “${from}”, and no note tells of it.`],
    ]);
  });

  it('is told of also where a note tells of other paragraphs', async () => {
    const note = '(ATTN: ADDS photo; UPDATES last para)\n';
    expect(await saidOf(flood('(LEAD) ', FACTS.replace('1,200', '2,100'), note))).toHaveLength(1);
  });

  it.each([
    [
      'a note names the paragraph',
      flood('(LEAD) ', FACTS.replace('1,200', '2,100'), '(ATTN: UPDATES toll in para 2)\n'),
    ],
    ['a note speaks of no paragraph', flood('(LEAD) ', FACTS.replace('1,200', '2,100'), '(ATTN: UPDATES figures)\n')],
    ['it is a correction', flood('(CORRECTED) ', FACTS.replace('1,200', '2,100'))],
    ['only its form is another', flood('(LEAD) ', FACTS.replace('1,200', '1200'))],
    [
      'only a nought at its end is more',
      flood('(LEAD) ', FACTS.replace('1,200', '1.5')),
      FACTS.replace('1,200', '1.50'),
    ],
    ['other words change too', flood('(LEAD) ', FACTS.replace('1,200 people dry', '2,100 people safe'))],
    ['nothing changes', flood('(LEAD) ', FACTS)],
  ])('is not, where %s', async (_, later, before?) => {
    expect(await saidOf(later, before)).toEqual([]);
  });
});

it('is looked for however long a word is', async () => {
  expect(await saidOf(flood('(LEAD) ', FACTS.replace('1,200', `1${"'".repeat(200_000)}2`)))).toEqual([]);
});

it('costs no more than in proportion to how many paragraphs there are', () => {
  const { workOf, close } = countWork();
  const [once = 0, twice = 0] = [1000, 2000].map((count) => {
    const prints = printsOf(Array.from({ length: count }, (_, i) => FACTS.replace('wall', `wall${i}`)));
    return workOf(() => mayDifferInFacts(prints, prints));
  });
  close();
  expect(twice / once).toBeLessThan(2.5);
});

it('a paragraph is known again by its words, whatever its facts, and only by them', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  const words = fc.array(word, { minLength: 7, maxLength: 20 });
  fc.assert(
    fc.property(words, fc.nat(9), fc.stringMatching(/^[A-Z0-9]{2,6}$/), word, (said, at, fact, other) => {
      const withFact = (value: string) => said.toSpliced(at, 0, value).join(' ');
      const [before, after] = [printsOf([withFact('Q')]), printsOf([withFact(fact)])];
      expect(mayDifferInFacts(before, after)).toBe(true);
      expect(mayDifferInFacts(after, after)).toBe(false);
      expect(mayDifferInFacts(before, printsOf([`${withFact(fact)} ${other}`]))).toBe(false);
    }),
  );
});
