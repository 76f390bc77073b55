import { expect, it } from 'vitest';
import { read } from './read.ts';

it('reads no name, quotation, date or measure in copy of another language, and its frame all the same', () => {
  const copy =
    'La digue tient\n\nELDWICK (AFP) - La digue de la ville a tenu mardi 14 mai, et les eaux sont descendues de 2,5 mètres.\n\n' +
    '"Elle a tenu en 2019", a dit la maire, Anna Holm, à la presse. « Nous restons avec elle », a déclaré M. Holm pour sa part.\n';
  const { article, diagnostics } = read(copy, { id: 'digue', published: '2031-05-14' });
  expect(article).toMatchObject({ language: 'fr', headline: { text: 'La digue tient' }, source: { agency: 'afp' } });
  expect(article).toMatchObject({ names: [], quotes: [], dates: [], measures: [] });
  expect(diagnostics.map(({ code }) => code)).toEqual(['other-language']);
});
