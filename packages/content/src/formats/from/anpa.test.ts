import { describe, expect, it } from 'vitest';
import { firstLost } from '../../testing/parts.ts';
import { fromAnpa } from './anpa.ts';

const message = (number: string) =>
  `\x16\x16\x01${number}\x1f r a BC-NV--Harbor Pact 1stLd-Writethru 10-12 0123\r\n\x02` +
  'BC-NV--Harbor Pact, 1st Ld-Writethru,0123<\r\n^Harbor pact restored in Karsund<\r\n^By ADA BRENN=\r\n^Associated Press Writer=\r\n' +
  '   KARSUND, Nordavia (AP) _ Nordavia restored its harbor pact with Velmora on Tuesday.\r\n' +
  '   "It gives both sides room to breathe," President Nadia Tressel said.\r\n' +
  '\x03AP-NY-10-12-27 0930EDT\r\n\x04';

describe('fromAnpa', () => {
  const readings = fromAnpa(message('a0545') + message('a0546'));

  it('reads every message, its header as that of plain copy', () => {
    expect(readings.map(({ id }) => id)).toEqual(['a0545', 'a0546']);
    expect(readings[0]?.article).toMatchObject({
      urgency: 4,
      slugline: { text: 'BC-NV--Harbor Pact' },
      headline: { text: 'Harbor pact restored in Karsund' },
      byline: { names: ['ADA BRENN'] },
      dateline: { places: ['KARSUND, Nordavia'], agency: 'AP' },
      published: { value: '2027-10-12', basis: 'stated', rule: 'published/sign-off' },
      quotes: [{ speaker: { name: 'Nadia Tressel' } }],
    });
  });

  it('loses nothing of what is printed', () => {
    for (const { text, article } of readings) expect(article && firstLost(text, article)).toBeNull();
  });

  it('answers what is framed by nothing with a diagnostic', () => {
    expect(fromAnpa('plain copy')).toMatchObject([{ article: null, diagnostics: [{ code: 'not-news' }] }]);
    expect(fromAnpa('\x01\x02\x03')).toMatchObject([{ article: null, diagnostics: [{ code: 'blank' }] }]);
  });
});
