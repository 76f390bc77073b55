import { expect, it } from 'vitest';
import { storyOf } from '../../test/story.ts';
import { slogan } from '../slogan.ts';
import { cardOf } from './of-story.ts';

const headlineOn = (copy: string): string => cardOf(storyOf(copy)).headline;

it('has the headline of the story, accents and all', () => {
  expect(headlineOn('Fähre nach Ångvik fährt – “wieder”\n\nDie Fähre fährt.\n')).toBe(
    'Fähre nach Ångvik fährt – “wieder”',
  );
});

it('has no headline in letters that its type lacks', () => {
  expect(headlineOn('المرفأ يفتح أبوابه\n\nأعلنت هيئة المرفأ.\n')).toBe(slogan);
});
