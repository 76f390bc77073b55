import { read } from '@dateline/content';
import { expect, it } from 'vitest';
import { inMargin } from './margin.ts';
import { meaningOf } from './meaning.ts';

const { article } = read(
  '(2nd LD) Ferry line reopens\n\nKARSUND, Oct. 12 (Yonhap) -- The Karsund Ferry Office (KFO) spent about 2.3 million dollars, Mayor Nadia Tressel said Tuesday.\n\n"It was about time," she said.\n(END)\n',
  { id: 'ferry', published: '2027-10-12' },
);
if (!article) throw new Error('the copy reads');
const means = (part: string, at: string) => {
  const { is, means } = meaningOf(part, at, article);
  return means === null ? is : `${is}: ${means}`;
};

it('says what words became, and what that means', () => {
  expect(means('marker', '/markers/0')).toBe('Marker: lead 2');
  expect(means('measure', '/measures/0')).toBe('Measure: about 2.3 million US dollars');
  expect(means('short form', '/abbreviations/0/short')).toBe('Short form: Karsund Ferry Office');
  expect(means('agency', '/source/agencyFrom')).toBe('Agency: Yonhap News Agency');
  expect(means('headline', '/headline')).toBe('Headline');
  const direct = article.quotes.findIndex(({ kind }) => kind === 'direct');
  expect(means('quote', `/quotes/${direct}`)).toBe('Quotation: Nadia Tressel');
  expect(means('speaker', `/quotes/${direct}/speaker`)).toBe('Speaker: Nadia Tressel');
  const mayor = article.names.findIndex(({ role }) => role);
  expect(means('name', `/names/${mayor}`)).toBe('Person: Nadia Tressel');
  expect(means('role', `/names/${mayor}/role`)).toBe('Role: Nadia Tressel');
  expect(inMargin(meaningOf('note', '/notes/0', article))).toBe('set aside');
});
