import { expect, it } from 'vitest';
import { languageName } from './language.ts';

it('calls a language by its name, and what is none as it is written', () => {
  expect(['en', 'pt-BR', 'und', 'qq', 'no tag'].map(languageName)).toEqual([
    'English',
    'Brazilian Portuguese',
    'not clear',
    'qq',
    'no tag',
  ]);
});
