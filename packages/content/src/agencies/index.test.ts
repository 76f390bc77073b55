import { expect, it } from 'vitest';
import { agencies, agencyOf } from './index.ts';

it('knows an agency by any of its names', () => {
  expect(['Yonhap', 'REUTERS', 'The Associated Press', ' afp '].map((name) => agencyOf(name)?.id)).toEqual([
    'yonhap',
    'reuters',
    'ap',
    'afp',
  ]);
});

it('takes the first of two that it knows', () => {
  expect(agencyOf('Yonhap/AP')?.id).toBe('yonhap');
  expect(agencyOf('Nobody/AP')?.id).toBe('ap');
});

it('has one id for each, and names in lower case', () => {
  expect(new Set(agencies.map(({ id }) => id)).size).toBe(agencies.length);
  expect(agencies.flatMap(({ marks }) => marks).filter((mark) => mark !== mark.toLowerCase())).toEqual([]);
});

it('takes who took a picture for no agency', () => {
  expect([agencyOf('Xinhua/Li Hua'), agencyOf('ANSA/Sea wall holds')]).toEqual([undefined, undefined]);
});
