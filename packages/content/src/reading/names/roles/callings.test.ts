import { expect, it } from 'vitest';
import { read } from '../../read.ts';

const names = (copy: string) =>
  (read(`Harbor games\n\n${copy}\n`, { id: 'a' }).article?.names ?? []).map(({ full, role }) => [full, role?.text]);

it.each([
  ['Farmer Bilal Orrinov left.', ['Bilal Orrinov', 'Farmer']],
  ['Fisherman Nguyo Tarnasi left.', ['Nguyo Tarnasi', 'Fisherman']],
  ['Nurse Zubaid Karsun, 34, left.', ['Zubaid Karsun', 'Nurse']],
  ['They met local nurse Zubaid Karsun.', ['Zubaid Karsun', 'local nurse']],
  ['Porter Karsun Tarnasi left.', ['Porter Karsun Tarnasi', undefined]],
  ['Teacher Karsun Union officials left.', ['Teacher Karsun Union', undefined]],
  ['Socialist Prime Minister Bettino Karsun left.', ['Bettino Karsun', 'Socialist Prime Minister']],
  ['Farmer Karsun left.', ['Farmer Karsun', undefined]],
])('takes a calling that opens a sentence for the role of whom it names: %s', (copy, name) =>
  expect(names(copy)).toEqual([name]),
);
