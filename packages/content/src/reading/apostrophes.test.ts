import { expect, it } from 'vitest';
import { articleOf } from '../testing/article-of.ts';

const COPY = `Tarn’s founder sells

KARSUND, Nov 28, 2026 (Reuters) - Tarn’s billionaire founder Ada Brandt sold her shares, the firm’s finance chief, Odo Pye, said.

"We’re sad," said Pye, Tarn Foods Inc.’s chief financial officer since the ’90s. The People’s Bank of Karsund (PBK) hasn’t been told.

PBK’s chief said that friends’ money wasn’t lost on New Year’s Day or in ’08.
`;

const told = (copy: string) => {
  const { headline, body, quotes, names, dates, measures, abbreviations } = articleOf(copy);
  return JSON.stringify({ headline, body, quotes, names, dates, measures, abbreviations }).replaceAll('’', "'");
};

it('reads an apostrophe alike, straight or curly', () => {
  expect(told(COPY)).toBe(told(COPY.replaceAll('’', "'")));
  expect(told(COPY)).toContain('"role":{"text":"billionaire founder"');
});
