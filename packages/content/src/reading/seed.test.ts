import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read } from './read.ts';

const source = readFileSync(new URL('../../../../seeds/000_69dccc087d5ee1ba.txt', import.meta.url), 'utf8');

test('reads in the seed who is named, and what they are called', () => {
  const names = read(source, { id: 'seed' }).article?.names ?? [];
  const full = (kind: string) => [
    ...new Set(names.filter((name) => name.kind === kind).map((name) => name.full ?? name.text)),
  ];
  expect(full('person')).toEqual(['Moon Jae-in', 'Yoon Suk Yeol', 'Fumio Kishida']);
  expect(full('place')).toEqual([
    'South Korea',
    'Japan',
    'Tokyo',
    'Seoul',
    'U.S.',
    'North Korea',
    'Pyongyang',
    'East Sea',
  ]);
  expect(full('other')).toEqual(['General Security of Military Information Agreement']);
});
