import { expect, it } from 'vitest';
import { formsOf } from './forms.ts';
import { inflectedOf } from './inflected.ts';

const all = (word: string) => [...formsOf(word), ...inflectedOf(word)];

it.each([
  ['flood', 'flooded', 'flooding'],
  ['close', 'closed', 'closing'],
  ['ban', 'banned', 'banning'],
  ['carry', 'carried', 'carrying'],
  ['die', 'died', 'dying'],
  ['agree', 'agreed', 'agreeing'],
  ['cancel', 'cancelled', 'canceling'],
  ['labour', 'labored', 'labouring'],
])('knows %s, %s and %s for forms of one word', (base, past, participle) => {
  expect(all(base)).toEqual(expect.arrayContaining([past, participle]));
  expect(all(past)).toContain(base);
  expect(all(participle)).toContain(base);
  expect(inflectedOf(base)).not.toContain(base);
});

it('knows a noun that a verb makes by its ending, and its plural, for forms of that verb', () => {
  expect(all('building')).toContain('build');
  expect(all('buildings')).toContain('build');
});

it.each([
  ['stared', 'star'],
  ['rating', 'rat'],
  ['planed', 'plan'],
  ['united', 'unit'],
  ['evening', 'even'],
  ['university', 'universe'],
  ['king', 'k'],
  ['string', 'str'],
  ['news', 'newed'],
  ['flood', 'floods'],
])('has of %s no %s', (word, other) => {
  expect(inflectedOf(word)).not.toContain(other);
});

it.each(['2027', 'us', 'été', 'new', 'goods'])('has of %s nothing', (word) => {
  expect(inflectedOf(word)).toEqual([]);
});
