import { expect, it } from 'vitest';
import { once } from './once.ts';

it('makes something when it is first asked for, and only then', () => {
  let made = 0;
  const one = once(() => ({ number: ++made }));
  expect(made).toBe(0);
  expect([one(), one()]).toEqual([{ number: 1 }, { number: 1 }]);
  expect(one()).toBe(one());
});
