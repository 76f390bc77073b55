import { describe, expect, it } from 'vitest';
import { touching } from './touching.ts';

describe('touching', () => {
  const touches = touching([
    [20, 30],
    [5, 10],
    [8, 12],
  ]);

  it('is true for a span that shares a character with any of them', () => {
    expect([touches([0, 6]), touches([11, 20]), touches([29, 40]), touches([0, 100])]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('is false for a span that only meets their ends, or lies between them', () => {
    expect([touches([0, 5]), touches([12, 20]), touches([30, 31])]).toEqual([false, false, false]);
  });

  it('is false where there are none', () => {
    expect(touching([])([0, 10])).toBe(false);
  });
});
