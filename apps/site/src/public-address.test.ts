import { expect, it } from 'vitest';
import { publicAddress } from './public-address.ts';

it('takes an address, with a path too', () => {
  expect(publicAddress('https://paper.example/news').pathname).toBe('/news');
});

it.each(['archive', 'archive.example:8787', 'https://'])('says what %s should be', (text) => {
  expect(() => publicAddress(text)).toThrow('DATELINE_SITE is to be an address, like https://archive.example.');
});
