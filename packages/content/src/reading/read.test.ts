import { expect, it } from 'vitest';
import { read } from './read.ts';

it.each<[string, unknown[]]>([
  ['read takes the text', []],
  ['read takes the text', ['The wall held.']],
  ['read takes the text', ['The wall held.', {}]],
  ['read takes the text', [undefined, { id: 'wall' }]],
  ['read takes the text, decoded', [new Uint8Array(3), { id: 'wall' }]],
  ['A day is written as', ['The wall held.', { id: 'wall', published: '12.10.2027' }]],
  ['A day is written as', ['The wall held.', { id: 'wall', published: '2027-13-40' }]],
  ['A day is written as', ['The wall held.', { id: 'wall', received: 'today' }]],
])('tells a caller without types what it wants: %s', (message, given) => {
  expect(() => Reflect.apply(read, undefined, given)).toThrow(message);
});

it('takes a day, or a moment with its zone', () => {
  for (const published of ['2027-10-12', '2027-10-12T08:30+09:00', '2027-10-12T08:30:00Z'])
    expect(read('The wall held.', { id: 'wall', published }).article?.published.value).toBe(published);
});
