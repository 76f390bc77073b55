import { expect, it } from 'vitest';
import { languageOf } from './language.ts';

it.each([
  ['en', 'The council said on Friday that it will meet again in the spring.'],
  ['fr', 'Le conseil a annoncé vendredi que la digue sera réparée avant la fin de la saison, selon le maire.'],
  ['de', 'Der Rat teilte am Freitag mit, dass die Mauer vor dem Winter repariert werden soll.'],
  ['es', 'El consejo anunció el viernes que la muralla será reparada antes de las lluvias, según el alcalde.'],
  ['ko', '시의회는 금요일에 방파제를 수리하겠다고 밝혔다.'],
  ['ja', '市議会は金曜日、防波堤を修理すると発表した。'],
  ['zh', '市议会周五表示，将修复防波堤。'],
  ['ru', 'Городской совет сообщил в пятницу, что стена будет отремонтирована.'],
  ['ar', 'قال المجلس يوم الجمعة إنه سيصلح الجدار'],
])('tells %s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

it.each([
  'A dog bit a man\n\nOTTAWA (AP) - Police shot a dog.',
  'Harbor shut after storm',
  'Ferry sinks off Nordkap',
  'Two die in Porto do Mar fire\n\nPORTO DO MAR, Oct 2 (Reuters) - Two died as fire hit a home.',
  'Police hold five sailors over Lagos port raid',
])('tells short English copy: %s', (text) => {
  expect(languageOf(text)).toBe('en');
});

it.each([
  ['fr', 'Un homme a été tué à Lille'],
  ['fr', 'Le ferry est là, a dit Ole Dahl. "Nous avons froid", a dit M. Dahl.'],
  ['fr', 'Deux morts dans un incendie'],
  ['pt', 'Dois mortos em um incêndio no porto'],
  ['es', 'Dos muertos en un incendio en el puerto'],
  ['de', 'Zwei Tote bei einem Brand in der Stadt'],
  ['it', 'Due morti in un incendio nel porto'],
  ['nl', 'Twee doden bij een brand in de haven'],
])('tells short copy in %s from English: %s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

it('abstains where too little tells', () => {
  expect(languageOf('Shr 38 cts vs 28 cts')).toBe('und');
});

it('is not misled by foreign names in English copy', () => {
  expect(
    languageOf('Rio de la Plata residents said the river was calm on Friday, and that they were in no danger at all.'),
  ).toBe('en');
});
