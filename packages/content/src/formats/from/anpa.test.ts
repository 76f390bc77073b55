import { describe, expect, it } from 'vitest';
import { read } from '../../reading/read.ts';
import { firstLost } from '../../testing/parts.ts';
import { fromAnpa } from './anpa.ts';

const message = (number: string) =>
  `\x16\x16\x01${number}\x1fquay-\r\nr a\x13\x11 BC-NV--Harbor-Pact 1stLd-Writethru   10-12 0123\r\n\x02` +
  '^BC-NV--Harbor Pact, 1st Ld-Writethru,0123<\r\n^Harbor pact restored in Karsund<\r\n^By ADA BRENN=\r\n^Associated Press Writer=\r\n' +
  '   KARSUND, Nordavia (AP) _ Nordavia restored its harbor pact with Velmora on Tuesday.\r\n' +
  '   "It gives both sides room to breathe," President Nadia Tressel said.\r\n' +
  '\x03AP-NY-10-12-27 0930EDT\r\n\x04';

describe('fromAnpa', () => {
  const readings = fromAnpa(message('a0545') + message('a0546'));

  it('reads every message, its header as that of plain copy', () => {
    expect(readings.map(({ id }) => id)).toEqual(['a0545', 'a0546']);
    expect(readings[1]?.article).toMatchObject({
      urgency: 4,
      slugline: { text: 'BC-NV--Harbor Pact' },
      headline: { text: 'Harbor pact restored in Karsund' },
      byline: { names: ['Ada Brenn'] },
      dateline: { places: ['KARSUND, Nordavia'], agency: 'AP' },
      published: { value: '2027-10-12', basis: 'stated', rule: 'published/sign-off' },
      quotes: [{ speaker: { name: 'Nadia Tressel' } }],
    });
  });

  it('reads a message as the plain copy that it is, its controls where they stand', () => {
    const plain = read(message('a0545'), { id: 'a0545' });
    expect(readings[0]?.text).toContain(message('a0545').trim());
    expect(readings[0]?.article?.body).toEqual(plain.article?.body);
    expect(readings[0]?.article?.headline).toEqual(plain.article?.headline);
  });

  it('loses nothing of what is printed', () => {
    for (const { text, article } of readings) expect(article && firstLost(text, article)).toBeNull();
  });

  it('reads the messages of IPTC 7901', () => {
    const dispatch = (number: string) =>
      `\x01${number} 4 i 110  dpa 0061\r\n\nNordavia/harbours/\r\n\x02Nordavia restores harbour pact =\n\n` +
      'Karsund (dpa) - Nordavia on Tuesday restored its harbour pact.\r\n\x03121137 GMT Oct 27\r\n\x04';
    expect(
      fromAnpa(dispatch('eca062') + dispatch('eca0063')).map(({ id, article }) => [id, article?.slugline?.text]),
    ).toEqual([
      ['eca062', 'Nordavia/harbours'],
      ['eca0063', 'Nordavia/harbours'],
    ]);
  });

  it('answers what is framed by nothing with a diagnostic', () => {
    expect(fromAnpa('plain copy')).toMatchObject([{ article: null, diagnostics: [{ code: 'not-news' }] }]);
    expect(fromAnpa('\x01\x02\x03')).toMatchObject([{ article: null, diagnostics: [{ code: 'blank' }] }]);
  });
});
