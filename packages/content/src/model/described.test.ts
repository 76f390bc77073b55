import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { described } from './described.ts';

it('makes no other schema to describe one, but where that is described already', () => {
  const schema = z.string();
  expect(described(schema, 'A town.')).toBe(schema);
  const other = described(schema, 'A harbour.');
  expect([schema, other].map((one) => z.globalRegistry.get(one)?.description)).toEqual(['A town.', 'A harbour.']);
});
