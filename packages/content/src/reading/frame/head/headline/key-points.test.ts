import { expect, it } from 'vitest';
import { articleOf } from '../../../../testing/article-of.ts';

it('reads the points under the headline', () => {
  const { keyPoints, body } = articleOf(
    'Wall holds\n* Town dry for the first time in years\n* Crews to stay until noon\n\nELDWICK, March 3 (Reuters) - The wall held.',
  );
  expect(keyPoints.map(({ text }) => text)).toEqual([
    'Town dry for the first time in years',
    'Crews to stay until noon',
  ]);
  expect(body).toHaveLength(1);
});

it('reads the points that Reuters has below Summary on its pages', () => {
  const page = (points: string) =>
    articleOf(`Wall holds\n\nSummary\n${points}\n\nELDWICK, March 3 (Reuters) - The wall held.`);
  const { keyPoints, body, residue } = page('Town dry for the first time in years\nCrews to stay until noon');
  expect(keyPoints.map(({ text }) => text)).toEqual([
    'Town dry for the first time in years',
    'Crews to stay until noon',
  ]);
  expect([body.length, residue.map(({ text }) => text)]).toEqual([1, ['Summary']]);
  expect(page('The town is dry for the first time in years.').keyPoints).toEqual([]);
  expect(page('Town dry\nBy Ada Brenn\nMarch 3, 2027').byline?.names).toEqual(['Ada Brenn']);
});

it('reads the line that APA sets under the headline', () => {
  const { keyPoints, body } = articleOf(
    'Wall holds\nUtl.: Town dry for the first time in years\n\nEldwick (APA) - The wall held.',
  );
  expect(keyPoints.map(({ text }) => text)).toEqual(['Town dry for the first time in years']);
  expect(body).toHaveLength(1);
});

it('leaves a list in the body where it stands', () => {
  const { keyPoints, body } = articleOf(
    'Wall holds\n\nELDWICK, March 3 (Reuters) - Four things to know:\n\n* It held.\n* It is old.',
  );
  expect(keyPoints).toEqual([]);
  expect(body.map(({ kind }) => kind)).toEqual(['paragraph', 'list']);
});

it('leaves what a brief tells below its dateline in the body', () => {
  const { keyPoints, body } = articleOf(
    'BRIEF-Tarn sells ferries\n\nMay 12 (Reuters) - Tarn Co:\n\n* Sells ferries\n\n* Keeps quay\n\nSource text: [ID:nX]',
  );
  expect([keyPoints, body.map(({ kind }) => kind)]).toEqual([[], ['paragraph', 'list']]);
});
