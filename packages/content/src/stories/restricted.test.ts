import { expect, it } from 'vitest';
import { read } from '../reading/read.ts';
import { barred } from './publishable.ts';
import { isRestricted } from './restricted.ts';

const reasonFor = (...lines: readonly string[]) => {
  const { article } = read(lines.join('\n\n'), { id: 'wall' });
  return article && barred(article, new Date('2031-05-05T12:00:00Z'));
};
const story = 'ELDWICK (AP) - The wall held.';

it.each(['INTERNAL USE ONLY', 'NO INTERNET USE', 'No web use', 'Print use only', 'NO RESALE. NO INTERNET USE'])(
  'bars copy on the terms %s',
  (terms) => {
    expect(reasonFor('Wall holds', story, terms)).toBe('restricted');
  },
);

it.each([
  'EDITORIAL USE ONLY',
  'NO RESALE',
  'NO ARCHIVAL USE - JAPAN OUT',
  'No Use in Japan',
  'MANDATORY CREDIT: ELDWICK POST',
])('shows copy with the terms %s', (terms) => {
  expect(reasonFor('Wall holds', story, terms)).toBeNull();
});

it('bars copy that is not for publication as a whole, and no other', () => {
  expect(reasonFor('NOT FOR PUBLICATION', 'Wall holds', story)).toBe('restricted');
  expect(reasonFor('Wall holds', 'NOT FOR PUBLICATION', story)).toBe('restricted');
  expect(reasonFor('Wall holds', story, 'Not for publication', 'Call Anna Holm.')).toBeNull();
});

const stating = (text: string) =>
  isRestricted({ usageTerms: { text, span: [0, text.length], rule: 'ninjs/usageTerms' }, notes: [] });

it.each(['DO NOT PUBLISH', 'Strictly confidential', 'For background only, not for public release'])(
  'bars copy of which a news format states %s',
  (terms) => {
    expect(stating(terms)).toBe(true);
  },
);
