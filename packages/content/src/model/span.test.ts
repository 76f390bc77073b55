import { expect, test } from 'vitest';
import { spanSchema } from './span.ts';

test('a span may be empty and does not end before it starts', () => {
  expect(spanSchema.safeParse([3, 3]).success).toBe(true);
  expect(spanSchema.safeParse([3, 1]).error?.issues).toMatchObject([
    { code: 'custom', path: [], message: 'a span ends where it starts or after' },
  ]);
});
