import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../read.ts';

const copy = (order: string): string =>
  `Wall holds\n\n${order}\n\nKARSUND, Oct. 12 (Yonhap) -- The wall held on Tuesday, the mayor said.\n\nNobody was hurt.\n`;

const statusOf = (order: string): string | undefined => {
  const { article } = read(copy(order), { id: 'wall', published: '2027-10-12' });
  return article?.embargoedUntil ? 'embargoed' : article?.status;
};

const orders = [
  'EMBARGOED UNTIL 0001 GMT Oct 14',
  'The following story is under embargo until further notice.',
  'Please kill the above story.',
  'Do not publish this story before Thursday.',
];

describe('what a wire sets around words to editors', () => {
  it.each(orders)('hides no order: %s', (order) => {
    fc.assert(
      fc.property(
        fc.constantFrom('', '\x02', '\x1e', ' '.repeat(60), '^', '\t'),
        fc.constantFrom('', '=', ' <', '\x03'),
        (before, behind) => {
          expect(statusOf(before + order + behind)).not.toBe('usable');
        },
      ),
    );
  });

  it.each(orders)('hides no order, wherever it is wrapped: %s', (order) => {
    fc.assert(
      fc.property(fc.constantFrom('\n', '\r\n'), fc.integer({ min: 2, max: 4 }), (gap, at) => {
        const words = order.split(' ');
        expect(statusOf(words.slice(0, at).join(' ') + gap + words.slice(at).join(' '))).not.toBe('usable');
      }),
    );
  });

  it.each(['(photo to follow)', '(Photo: will move shortly)', '(Photos to follow)'])('leaves %s to editors', (note) => {
    const { article } = read(`Wall holds\n\nThe wall ${note} held on Tuesday, the mayor said.\n\nNobody was hurt.\n`, {
      id: 'wall',
    });
    expect(article?.body.map(({ text }) => text).join(' ')).not.toMatch(/photo/i);
  });
});
