import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longest } from './copy.ts';
import { example } from './example.ts';
import { copyIn, fragmentOf } from './link.ts';

describe('a link that holds copy', () => {
  it('gives back the copy that went into it, whatever its letters', async () => {
    const copy = fc.record({
      name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
      text: fc.string({ unit: 'binary' }),
      published: fc.constantFrom(null, '2027-10-12'),
    });
    await fc.assert(
      fc.asyncProperty(copy, async (given) => {
        expect(await copyIn(await fragmentOf(given))).toEqual(given);
      }),
    );
  });

  it('is made of letters that stay as they are in an address, and of fewer than the copy has', async () => {
    const fragment = await fragmentOf(example);
    expect(new URL(`https://paper.example/desk/${fragment}`).hash).toBe(fragment);
    expect(fragment.length).toBeLessThan(example.text.length);
  });

  it.each(['', '#', '#main', '#copy=', '#copy=%%%', '#copy=AAAA', '#copy=q1YqSS0uUbJSKkktLlGqBQA'])(
    'holds no copy where it is %j',
    async (fragment) => expect(await copyIn(fragment)).toBeNull(),
  );

  it('that would unpack to more than any copy is refused', async () => {
    const bomb = await fragmentOf({ name: 'x', text: ' '.repeat(9 * longest), published: null });
    expect(bomb.length).toBeLessThan(40_000);
    expect(await copyIn(bomb)).toBeNull();
  });
});
