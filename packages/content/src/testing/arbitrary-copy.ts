import * as fc from 'fast-check';
import { anyCharacter } from './any-character.ts';
import { inventCopy } from './copy.ts';

/** What stands in wire copy, in pieces: a reader that trips over an order of them trips here. */
const pieces = fc.constantFrom(
  ...[
    '"',
    "''",
    '``',
    '“',
    '”',
    '(',
    ')',
    '[',
    '*',
    '=',
    '--',
    '—',
    '-',
    '___',
    '. ',
    ', ',
    ': ',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
  ],
  ...[
    '\t',
    '    ',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '\u0000',
    '\u0001',
    '\ud800',
    '👩‍🚒',
    '한국',
    '. . .',
    '1,000.5',
    '10 a.m.',
  ],
  ...[
    '(LEAD) ',
    '(2nd LD)',
    'UPDATE 3-',
    '1st Ld-Writethru',
    '(ATTN: ADDS photo)',
    'By Ada Brook',
    'EASTMERE, May 6 (Yonhap) -- ',
  ],
  ...[
    '(END)',
    '-30-',
    'scroll to top',
    'Source: Yonhap News Agency',
    'KILL',
    'EMBARGOED until 0900 GMT May 6',
    'Eds: ',
  ],
  ...[
    'Tuesday',
    'last week',
    'May 6, 2031',
    'the 1990s',
    'two days after',
    'President Ada Brook',
    'she said',
    'U.S.',
    'the pact (PCT)',
  ],
);

const soup = fc
  .array(fc.oneof(pieces, fc.string({ unit: anyCharacter, maxLength: 8 })), { maxLength: 60 })
  .map((all) => all.join(''));

const whole = fc.nat(100_000).map((seed) => inventCopy(seed).text);

/** Copy that something happened to on its way. */
const harmed = fc
  .tuple(whole, fc.nat(), fc.nat(), fc.constantFrom('cut', 'drop', 'double', 'crlf', 'cr', 'unspaced', 'put'), pieces)
  .map(([text, a, b, harm, piece]) => {
    const lines = text.split('\n');
    const [at, line] = [a % (text.length + 1), b % lines.length];
    if (harm === 'cut') return text.slice(at);
    if (harm === 'drop') return lines.toSpliced(line, 1).join('\n');
    if (harm === 'double') return lines.toSpliced(line, 0, lines[line] ?? '').join('\n');
    if (harm === 'crlf') return lines.join('\r\n');
    if (harm === 'cr') return lines.join('\r');
    if (harm === 'unspaced') return text.replaceAll(/\s+/g, ' ');
    return text.slice(0, at) + piece + text.slice(at);
  });

/** Copy of any kind: as agencies write it, harmed, and what is no copy at all. */
export const anyCopy = fc.oneof(whole, harmed, soup, fc.string({ unit: anyCharacter, maxLength: 200 }));
