import { describe, expect, it } from 'vitest';
import type { Span } from '../../model/span.ts';
import { articleOf } from '../../testing/article-of.ts';

describe('a bare value says where it was read, and by which rule', () => {
  it.each([
    [
      'u i BC-VL--Wall 05-05 0123\n\nWall holds\n\nThe wall held on Monday.',
      'urgencyFrom',
      'u i BC-VL--Wall 05-05 0123',
    ],
    ['Wall holds\n\nKILL KILL KILL\n\nThe wall held on Monday.', 'statusFrom', 'KILL KILL KILL'],
    ['WITHDRAWAL-Wall holds\n\nThe wall held on Monday.', 'statusFrom', 'WITHDRAWAL-'],
    [
      'Wall holds\n\nEMBARGOED until further notice\n\nThe wall held on Monday.',
      'statusFrom',
      'EMBARGOED until further notice',
    ],
  ] as const)('in %j', (source, field, words) => {
    const origin = articleOf(source)[field];
    expect(origin && source.slice(...origin.span)).toBe(words);
    expect(origin?.rule).toMatch(/^[a-z-]+\/[a-z0-9-]+$/);
  });

  it('for the agency, in its dateline, credit or sign-off', () => {
    const from = (source: string) => {
      const { agencyFrom } = articleOf(source).source;
      return agencyFrom && [source.slice(...agencyFrom.span), agencyFrom.rule];
    };
    const long =
      'The wall above the town held on Monday, the council said in a statement that was read out at noon to all.';
    expect(from(`Wall holds\n\nTOLMEZZA, May 5 (Yonhap/AP) -- ${long}`)).toEqual(['Yonhap/AP', 'agency/dateline']);
    expect(from(`Wall holds\n\n${long}\n\nSource: Xinhua`)).toEqual(['Source: Xinhua', 'agency/credit']);
    expect(from(`Wall holds\n\n${long}\n\n(Yonhap)`)).toEqual(['(Yonhap)', 'agency/sign-off']);
  });

  it('for each writer and each place', () => {
    const source =
      'Wall holds\n\nBy Laura Lindqvale and Peter Fennimore\n\nICHEON, South Korea/OSTRAVA NOVA, May 5 (Yonhap) -- The wall held.';
    const { byline, dateline } = articleOf(source);
    const words = (spans: readonly Span[] | undefined) => spans?.map((span) => source.slice(...span));
    expect(words(byline?.nameSpans)).toEqual(byline?.names);
    expect(byline?.names).toEqual(['Laura Lindqvale', 'Peter Fennimore']);
    expect(words(dateline?.placeSpans)).toEqual(['ICHEON, South Korea', 'OSTRAVA NOVA']);
  });
});
