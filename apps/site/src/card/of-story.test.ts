import { publicArticle, read } from '@dateline/content';
import { expect, it } from 'vitest';
import { slogan } from './card.ts';
import { cardOf } from './of-story.ts';

function headlineOn(copy: string): string {
  const { article } = read(copy, { id: 'ferry' });
  if (!article) throw new Error('the copy reads');
  return cardOf(publicArticle(article)).headline;
}

it('has the headline of the story, accents and all', () => {
  expect(headlineOn('Fähre nach Ångvik fährt – “wieder”\n\nDie Fähre fährt.\n')).toBe(
    'Fähre nach Ångvik fährt – “wieder”',
  );
});

it('has no headline in letters that its type lacks', () => {
  expect(headlineOn('المرفأ يفتح أبوابه\n\nأعلنت هيئة المرفأ.\n')).toBe(slogan);
});
