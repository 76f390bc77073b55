import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../model/article.ts';
import { read } from '../../reading/read.ts';
import { sameEntities } from './same-entities.ts';

const copy = (said: string): Article => {
  const { article } = read(`Port reopens\n\nKARSUND, Oct. 12 (Yonhap) -- ${said}\n`, {
    id: 'port',
    published: '2027-10-12',
  });
  if (!article) throw new Error('the copy has an article');
  return article;
};

const alone = copy('Officials told NSBA that the port would open. The NSBA said so too.');
const explained = copy('The National Seed Bank Agency (NSBA) welcomed it.');
const inPassing = copy('The National Seed Bank Agency welcomed it. NSBA staff stayed away.');
const other = copy('The Northern Sea Boat Association (NSBA) welcomed it.');
const pact = copy('Both keep the General Harbour Watch Agreement (GHWA).');
const pactAlone = copy('GHWA was signed in 2016, officials said.');
const plain = copy('Nadia Tressel opened the port. "It is open," Tressel said.');
const initialled = copy('President Nadia J. Tressel opened the port. "It is open," Tressel said.');
const another = copy('Nadia K. Tressel opened the port.');
const spelt = copy('Nadia Jorunn Tressel opened the port.');
const junior = copy('Tom J. Brandt Jr. opened the port.');
const senior = copy('Tom Brandt opened the port.');

const joined = (...articles: Article[]): Record<string, string> => Object.fromEntries(sameEntities(articles));

describe('what several stories name', () => {
  it('is one where one has an abbreviation alone and another gives its long form', () => {
    const same = { 'organisation:nsba': 'organisation:national-seed-bank-agency' };
    expect(joined(alone, explained)).toEqual(same);
    expect(joined(alone, inPassing)).toEqual(same);
    expect(joined(alone, explained, inPassing)).toEqual(same);
  });

  it('is what the long form tells it is', () => {
    expect(Object.keys(joined(pactAlone, pact))).toEqual(['organisation:ghwa']);
    expect(joined(pactAlone, pact)['organisation:ghwa']).toMatch(/^(?:term|other):general-harbour-watch-agreement$/);
  });

  it('is one however agencies spell it, under what most stories have, and so is its abbreviation', () => {
    const american = copy('The Seed Trade Organization (STO) welcomed it.');
    const british = copy('The Seed Trade Organisation (STO) welcomed it.');
    const [z, s] = ['organisation:seed-trade-organization', 'organisation:seed-trade-organisation'] as const;
    expect(joined(american, american, british)).toEqual({ [s]: z });
    expect(joined(american, british, british)).toEqual({ [z]: s });
    expect(joined(copy('Officials told STO. The STO said so too.'), american, american, british)).toEqual({
      [s]: z,
      'organisation:sto': z,
    });
  });

  const firm = (name: string): Article => copy(`${name} shut its yard. The board of ${name} said so.`);

  it('is one firm with its legal form and without', () => {
    const plain = copy('The firm Tarn Foods shut its yard. Tarn Foods shares fell.');
    expect(joined(plain, firm('Tarn Foods Inc.'))).toEqual({
      'organisation:tarn-foods-inc': 'organisation:tarn-foods',
    });
    expect(joined(firm('Tarn Foods Co.'), firm('Tarn Foods Co. Ltd.'))).toEqual({
      'organisation:tarn-foods-co-ltd': 'organisation:tarn-foods-co',
    });
  });

  it('is two firms where legal forms differ', () => {
    expect(joined(firm('Tarn Foods Inc.'), firm('Tarn Foods Plc'))).toEqual({});
    expect(joined(firm('Tarn Foods Co.'), firm('Tarn Foods Corp.'))).toEqual({});
  });

  it('is two where names of people or places are spelled so', () => {
    const port = (who: string): Article => copy(`Mayor Nadia ${who} opened the port. "It is open," ${who} said.`);
    expect(joined(port('Brise'), port('Brize'))).toEqual({});
  });

  it('is two where two long forms share an abbreviation', () => {
    expect(joined(alone, explained, other)).toEqual({});
  });

  it('is one person with and without a middle initial', () => {
    expect(joined(plain, initialled)).toEqual({ 'person:nadia-j-tressel': 'person:nadia-tressel' });
    expect(joined(plain, initialled, spelt)).toEqual({ 'person:nadia-j-tressel': 'person:nadia-tressel' });
  });

  it('is two people where initials differ, and where one is the son', () => {
    expect(joined(plain, initialled, another)).toEqual({});
    expect(joined(junior, senior)).toEqual({});
  });

  const president = copy('President Tressel opened the port. Tressel left at noon.');

  it('is one person where a title tells whose surname stands alone', () => {
    const mayor = copy('Mayor Nadia Brandt and Mr. Jon Tressel left.');
    expect(joined(president, initialled, mayor)).toEqual({ 'person:tressel': 'person:nadia-j-tressel' });
    expect(joined(president, initialled, plain)).toEqual({
      'person:nadia-j-tressel': 'person:nadia-tressel',
      'person:tressel': 'person:nadia-tressel',
    });
  });

  it('is nobody known where two have that title, where it is no title, and where a story gives another', () => {
    expect(joined(president, initialled, copy('President Jon Tressel left.'))).toEqual({});
    expect(joined(copy('Mr. Tressel opened the port.'), copy('Mr. Jon Tressel left.'))).toEqual({});
    expect(joined(president, initialled, copy('Coach Tressel rested the team.'))).toEqual({});
    expect(joined(president, plain)).toEqual({});
  });

  it('stays as it is where nobody else names it', () => {
    for (const one of [alone, explained, initialled, junior]) expect(joined(one)).toEqual({});
  });

  it('is told alike in whatever order the stories come, and leads to what leads nowhere else', () => {
    const all = [
      alone,
      explained,
      inPassing,
      other,
      pact,
      pactAlone,
      plain,
      initialled,
      another,
      spelt,
      junior,
      president,
      firm('Tarn Foods Inc.'),
      firm('Tarn Foods Co.'),
      firm('Tarn Foods Co. Ltd.'),
      firm('Tarn Foods Company'),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(all), (some) => {
        const same = joined(...some);
        expect(same).toEqual(joined(...all.filter((one) => some.includes(one))));
        for (const id of Object.values(same)) expect(same[id]).toBeUndefined();
      }),
    );
  });
});
