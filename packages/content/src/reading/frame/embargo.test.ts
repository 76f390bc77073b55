import { expect, it } from 'vitest';
import { read } from '../read.ts';

const heldBy = (line: string, published?: string) => {
  const { article, diagnostics } = read(`Wall holds\n\n${line}\n\nELDWICK (AP) - The wall held.`, {
    id: 'copy',
    ...(published ? { published } : {}),
  });
  return { until: article?.embargoedUntil?.value, status: article?.status, codes: diagnostics.map(({ code }) => code) };
};

it.each([
  ['EMBARGOED until 0900 GMT Nov 3, 2025', '2025-11-03T09:00:00Z'],
  ['HOLD FOR RELEASE 6 p.m. EST Friday, March 3, 2023', '2023-03-03T18:00:00-05:00'],
  ['EMBARGO: not for use before 09:30 KST, 3 March 2023', '2023-03-03T09:30:00+09:00'],
  ['Embargoed until 12:01 a.m. GMT on Jan. 5, 2024', '2024-01-05T00:01:00Z'],
])('reads %s', (line, until) => {
  expect(heldBy(line)).toMatchObject({ until, status: 'usable' });
});

it('takes a missing year from the day that is given', () => {
  expect(heldBy('EMBARGOED until 0900 GMT Nov 3', '2025-11-03').until).toBe('2025-11-03T09:00:00Z');
});

it.each(['EMBARGOED until 0900 GMT Nov 3', 'EMBARGOED until further notice', 'EMBARGOED until 9 a.m. Nov 3, 2025'])(
  'withholds copy whose embargo has no moment: %s',
  (line) => {
    const { until, status, codes } = heldBy(line);
    expect({ until, status }).toEqual({ until: undefined, status: 'withheld' });
    expect(codes).toContain('embargo-open');
  },
);

it('leaves a story about an embargo alone', () => {
  expect(heldBy('Embargoed goods were found in the port, the office said.').status).toBe('usable');
});
