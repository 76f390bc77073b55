import { describe, expect, it } from 'vitest';
import { barred } from '../../../../stories/publishable.ts';
import { articleOf } from '../../../../testing/article-of.ts';
import { read } from '../../../read.ts';

const copy = (line: string): string => `Wall holds\n\n${line}\n\nThe wall held on Monday, the council said.`;

describe('the expiry', () => {
  it.each([
    ['EXPIRES: 2359 GMT March 9, 2031', '2031-03-09T23:59:00Z'],
    ['Not for use after 6 p.m. GMT March 9, 2031', '2031-03-09T18:00:00Z'],
    ['(NOT FOR PUBLICATION AFTER MARCH 9, 2031)', '2031-03-09'],
    ['(MANDATORY CREDIT: Eldwick Post. No archive. No use after March 9, 2031)', '2031-03-09'],
    ['Mandatory credit; no archive; not for use after March 9, 2031', '2031-03-09'],
    ['Expires 9 March 2031', '2031-03-09'],
    ['EXPIRES: midnight GMT March 9, 2031', '2031-03-09T00:00:00Z'],
  ])('is read from %s', (line, value) => {
    const source = copy(line);
    const { expires, notes, status } = articleOf(source);
    expect(expires).toMatchObject({ value, rule: 'expiry/moment' });
    expect(expires && source.slice(...expires.span)).toBe(line);
    expect(notes).toMatchObject([{ reason: 'expiry', audience: 'editors' }]);
    expect(status).toBe('usable');
  });

  it('takes the copy down at that moment', () => {
    const article = articleOf(copy('Expires 2359 GMT March 9, 2031'));
    expect(barred(article, new Date('2031-03-09T23:58:00Z'))).toBeNull();
    expect(barred(article, new Date('2031-03-09T23:59:00Z'))).toBe('expired');
  });

  it('withholds the copy, and says so, where the moment cannot be read', () => {
    const { article, diagnostics } = read(copy('Not for use after March 9'), { id: 'wall' });
    expect(article).toMatchObject({ status: 'withheld', statusFrom: { rule: 'expiry/open' } });
    expect(diagnostics.map(({ code }) => code)).toContain('expiry-open');
  });

  it.each([
    ['Do not use after May 3.', '2031-03-09', '2031-05-03'],
    ['(This story expires on May 3 and must be removed from websites by then)', '2031-03-09', '2031-05-03'],
    ['Expires Jan 3', '2030-12-09T18:00:00Z', '2031-01-03'],
    ['Expires Jan 3', '2031-01-03', '2031-01-03'],
  ])('without a year, %s is the first such day not before the copy’s, %s', (line, published, value) => {
    const { article } = read(copy(line), { id: 'wall', published });
    expect(article).toMatchObject({ expires: { value }, status: 'usable' });
    expect(article?.body).toHaveLength(1);
  });

  it('stands above the headline too', () => {
    const source = 'Do not use after May 3, 2031.\n\nWall holds\n\nELDWICK (AP) — The wall held on Monday.';
    expect(articleOf(source)).toMatchObject({ expires: { value: '2031-05-03' }, headline: { text: 'Wall holds' } });
  });

  it.each(['This visa expires May 3, 2031.', 'This story of a harbor expires nowhere, not even on May 3.'])(
    'is no sentence of the copy: %s',
    (line) => expect(articleOf(copy(line)).expires).toBeUndefined(),
  );

  it.each(['Not for use after 30 days', 'Expiry of 1998 pact nears', 'Expires on Monday, the council said.'])(
    'is no other line: %s',
    (line) => expect(articleOf(copy(line)).expires).toBeUndefined(),
  );
});
