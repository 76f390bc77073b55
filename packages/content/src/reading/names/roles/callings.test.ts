import { expect, it } from 'vitest';
import { read } from '../../read.ts';

const names = (copy: string) =>
  (read(`Harbor games\n\n${copy}\n`, { id: 'a' }).article?.names ?? []).map(({ full, role }) => [full, role?.text]);

it.each([
  ['Farmer Bilal Orrinov left.', ['Bilal Orrinov', 'Farmer']],
  ['Fisherman Nguyo Tarnasi left.', ['Nguyo Tarnasi', 'Fisherman']],
  ['Nurse Zubaid Karsun, 34, left.', ['Zubaid Karsun', 'Nurse']],
  ['They met local nurse Zubaid Karsun.', ['Zubaid Karsun', 'local nurse']],
  ['They met R&D chief Ann Karsun.', ['Ann Karsun', 'R&D chief']],
  ['Porter Karsun Tarnasi left.', ['Porter Karsun Tarnasi', undefined]],
  ['Teacher Karsun Union officials left.', ['Teacher Karsun Union', undefined]],
  ['Socialist Prime Minister Bettino Karsun left.', ['Bettino Karsun', 'Socialist Prime Minister']],
  ['Special Agent Ruben Karsun left.', ['Ruben Karsun', 'Special Agent']],
  ['Critic Ann Karsun left.', ['Ann Karsun', 'Critic']],
  ['They met Norwegian winger Everton Karsun.', ['Everton Karsun', 'Norwegian winger']],
  ['His deputy, Tarna Karsun, left.', ['Tarna Karsun', 'deputy']],
  ['It fired its chief operating officer, Ann Karsun.', ['Ann Karsun', 'chief operating officer']],
  ['Prof Ann Karsun, emeritus professor of salt, left.', ['Ann Karsun', 'emeritus professor of salt']],
  ['Deputy Director for Ecology Tarna Karsun left.', ['Tarna Karsun', 'Deputy Director for Ecology']],
  ['Farmer Karsun left.', ['Farmer Karsun', undefined]],
])('takes a calling that opens a sentence for the role of whom it names: %s', (copy, name) =>
  expect(names(copy)).toEqual([name]),
);

it.each([
  ['The court will judge Karsunia by its deeds.', undefined, 'other'],
  ["She will chair Karsunia's delegation.", undefined, 'other'],
  ['He was asked to captain Karsund Rovers.', undefined, 'organisation'],
  ['They must head Karsunia off.', undefined, 'other'],
  ['According to coach Karsund, it rained.', 'coach', 'person'],
  ['They lost to captain Karsund.', 'captain', 'person'],
  ['It fell to coach Ann Karsund.', 'coach', 'person'],
])('takes a title behind what verbs stand behind for a verb: %s', (copy, role, kind) =>
  expect(
    read(`Harbor games\n\n${copy}\n`, { id: 'a' }).article?.names?.map((name) => [name.role?.text, name.kind]),
  ).toEqual([[role, kind]]),
);
