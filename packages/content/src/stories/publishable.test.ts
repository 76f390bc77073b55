import { describe, expect, it } from 'vitest';
import type { Article, Instant } from '../model/article.ts';
import { read } from '../reading/read.ts';
import { barred } from './publishable.ts';

const instant = (value: string): Instant => ({ value, text: value, span: [0, 0], rule: 'test/given' });

function at(time: string, parts: Partial<Article>) {
  const { article } = read('Harbour bridge reopens\n\nIt reopened on Monday.', { id: 'bridge' });
  if (!article) throw new Error('the copy has an article');
  return barred({ ...article, ...parts }, new Date(time));
}

describe('barred', () => {
  it('lets usable copy through', () => {
    expect(at('2031-05-05T12:00:00Z', {})).toBeNull();
  });

  it('holds copy until the moment its embargo ends, in whatever zone that is told', () => {
    const embargoedUntil = instant('2031-05-05T09:00:00+09:00');
    expect(at('2031-05-04T23:59:59Z', { embargoedUntil })).toBe('embargoed');
    expect(at('2031-05-05T00:00:00Z', { embargoedUntil })).toBeNull();
  });

  it('takes copy down at the moment it expires', () => {
    const expires = instant('2031-05-05T09:00:00Z');
    expect(at('2031-05-05T08:59:59Z', { expires })).toBeNull();
    expect(at('2031-05-05T09:00:00Z', { expires })).toBe('expired');
  });

  it('bars what is withheld or canceled, and what names a moment that cannot be read', () => {
    expect(at('2031-05-05T12:00:00Z', { status: 'withheld' })).toBe('withheld');
    expect(at('2031-05-05T12:00:00Z', { status: 'canceled' })).toBe('canceled');
    expect(at('2031-05-05T12:00:00Z', { embargoedUntil: instant('soon') })).toBe('embargoed');
    expect(at('2031-05-05T12:00:00Z', { expires: instant('later') })).toBe('expired');
  });
});
