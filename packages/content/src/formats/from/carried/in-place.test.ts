import { expect, it } from 'vitest';
import { inPlace } from './in-place.ts';
import type { Part } from './index.ts';

const told = (text: string) => ({ text, rule: 'test' });
const part = (kind: Part['kind'], text: string): Part => ({ kind, ...told(text) });

it.each(['ab/nt', 'VRG', '(TIP), DWM', 'brenn.ada', 'admin', 'desk@quay.example'])(
  'takes %s for who handled the copy, not for its byline',
  (text) => {
    const { byline, handledBy } = inPlace({ standard: 'test', byline: told(text), body: [] });
    expect([byline, handledBy?.text]).toEqual([undefined, text]);
  },
);

it.each(['Ada Brenn', 'ADA BRENN', 'Brenn', 'Bo', 'bell hooks', 'AFP', '김나디아'])('keeps the byline %s', (text) =>
  expect(inPlace({ standard: 'test', byline: told(text), body: [] }).byline?.text).toBe(text),
);

it.each([
  '20271012T093000+0000',
  '2027-10-12 09:30:00 GMT+00:00',
  '12/10/2027',
  'OCTOBER 12, 2027',
  '2027-10-12T09:30Z',
])('takes %s for no dateline', (text) =>
  expect(inPlace({ standard: 'test', dateline: told(text), body: [] }).dateline).toBeUndefined(),
);

it.each(['KARSUND', 'Karsund, Oct. 12', 'Jan Mayen', '12 Mile Bay', '(ANSA) - Karsund, October 12 -'])(
  'keeps the dateline %s',
  (text) => expect(inPlace({ standard: 'test', dateline: told(text), body: [] }).dateline?.text).toBe(text),
);

it('leaves out headings that repeat the slug, or the part below them, and points that repeat the headline', () => {
  const { body, keyPoints } = inPlace({
    standard: 'test',
    headline: told('Wall holds'),
    slugline: told('QUAY WALL'),
    keyPoints: [told('Wall holds'), told('Fees fall')],
    body: [
      part('heading', 'Wall holds'),
      part('heading', 'QUAY WALL'),
      part('heading', 'The wall held.'),
      part('paragraph', 'The wall held.'),
      part('heading', 'Fees'),
      part('paragraph', 'They fell.'),
    ],
  });
  expect(body.map(({ text }) => text)).toEqual(['The wall held.', 'Fees', 'They fell.']);
  expect(keyPoints?.map(({ text }) => text)).toEqual(['Fees fall']);
});
