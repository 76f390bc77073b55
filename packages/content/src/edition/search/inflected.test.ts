import { expect, it } from 'vitest';
import { formsOf } from './forms.ts';
import { inflectedOf } from './inflected.ts';

it.each([
  ['flood', 'flooded', 'flooding'],
  ['close', 'closed', 'closing'],
  ['ban', 'banned', 'banning'],
  ['carry', 'carried', 'carrying'],
  ['die', 'died', 'dying'],
  ['agree', 'agreed', 'agreeing'],
  ['cancel', 'cancelled', 'canceling'],
  ['labour', 'labored', 'labouring'],
  ['build', 'building', 'buildings'],
])('knows %s, %s and %s for forms of one word', (base, past, participle) => {
  const all = (word: string) => [...formsOf(word), ...inflectedOf(word)];
  expect(all(base)).toEqual(expect.arrayContaining(past === 'building' ? [past] : [past, participle]));
  expect(all(past)).toContain(base);
  expect(all(participle)).toContain(base);
  expect(inflectedOf(base)).not.toContain(base);
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
