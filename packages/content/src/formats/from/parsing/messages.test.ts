import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { isTransmission, messagesIn } from './messages.ts';

it('parts messages where their headers open, and loses nothing', () => {
  const [one, two] = ['\x16\x16\x01a0545 r a\r\n\x02Wall holds\x03', '\x01eca062 4 i\r\n\x02Dam empties\x03\x04'];
  expect(messagesIn(one + two)).toEqual([one, two]);
  expect(isTransmission(one + two)).toBe(true);
  expect(isTransmission(one)).toBe(false);
});

it('leaves what opens no text with its neighbour, and takes copy for no message', () => {
  expect(messagesIn('\x01a\x01b\x02c\x01d')).toEqual(['\x01a\x01b\x02c\x01d']);
  for (const source of ['', 'plain copy', '\x02text\x03', '\x01a race']) expect(messagesIn(source)).toEqual([]);
});

it('loses no character of whatever holds a message', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('\x01', '\x02', '\x03', 'a', '\n')), (parts) => {
      const messages = messagesIn(parts.join(''));
      expect(['', parts.join('')]).toContain(messages.join(''));
    }),
  );
});

it('comes to an end on a million controls', () => {
  expect(messagesIn('\x01'.repeat(1_000_000))).toEqual([]);
  expect(messagesIn(`${'\x01'.repeat(1_000_000)}\x02`)).toHaveLength(1);
});
