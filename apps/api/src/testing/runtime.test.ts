import { expect, inject, it } from 'vitest';

it('runs on the runtime that it is said to run on', () => {
  expect(navigator.userAgent).toMatch(new RegExp(`^${inject('runtime')}`));
});
