import { expect, it } from 'vitest';
import { tellingCue } from './telling-cue.ts';

it.each(['denied', 'Warned', 'asks'])('keeps the word of a saying that is no mere one: %s', (text) => {
  expect(tellingCue({ text })).toBe(text);
});

it.each(['said', 'told', 'adding', 'called', 'according to', ''])(
  'leaves out a mere saying, and what leans on words that are not there: %s',
  (text) => {
    expect(tellingCue({ text })).toBeNull();
  },
);

it('has none where the copy has none', () => {
  expect(tellingCue(null)).toBeNull();
});
