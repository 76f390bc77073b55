import { expect, it } from 'vitest';
import { correctionWord } from './correction-word.ts';

const word = (kind: string, text: string) =>
  correctionWord([
    { kind: 'lead', text: '(LEAD)' },
    { kind, text },
  ]);

it('tells what corrects other copy from what was corrected', () => {
  expect(word('correction', 'Correction:')).toBe('Correction');
  expect(word('correction', '(CORRECTED)')).toBe('Corrected');
});

it('says nothing of any other copy', () => {
  expect(word('update', 'UPDATE 1-')).toBeNull();
});
