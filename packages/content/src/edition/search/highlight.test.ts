import fc from 'fast-check';
import { expect, it } from 'vitest';
import { marked } from './highlight.ts';
import { queryOf, searchWords } from './words.ts';

const brackets = (text: string, q: string): string =>
  marked(text, queryOf(q))
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('');

it.each([
  ['The harbour’s ferries, the HARBOUR and harbours', 'harbour', 'The [harbour]’s ferries, the [HARBOUR] and harbours'],
  ['ferry, ferries', 'ferr*', '[ferry], [ferries]'],
  ['Le café, LE CAFÉ, cafe\u0301 and cafés', 'cafe', 'Le [café], LE [CAFÉ], [cafe\u0301] and cafés'],
  ['“Été” – the end…', '"ete the"', '“[Été]” – [the] end…'],
  ['no office, an oﬃce', 'office', 'no [office], an [oﬃce]'],
  ['𝐀b ab', 'ab', '[𝐀b] [ab]'],
  ['nothing here', '', 'nothing here'],
])('marks in %j what %j asks for', (text, q, wanted) => {
  expect(brackets(text, q)).toBe(wanted);
});

it('keeps every letter, and marks words that are asked for and no others', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', 'É', 'ﬁ', '’', 's', ' ', '-', '9', '𝐀', '\u0301'),
    maxLength: 30,
  });
  fc.assert(
    fc.property(text, text, (source, q) => {
      const asked = queryOf(q);
      const stretches = marked(source, asked);
      expect(stretches.map(({ text }) => text).join('')).toBe(source);
      const sought = [...asked.words, ...asked.phrases.flat()];
      for (const { text, hit } of stretches.filter(({ hit }) => hit)) {
        const [plain = ''] = searchWords(text);
        expect(hit && (sought.includes(plain) || asked.prefixes.some((one) => plain.startsWith(one)))).toBe(true);
      }
    }),
  );
});

it('looks no further back than the letter before, through halves of letters that stand alone', () => {
  expect(brackets(`${'\udc00'.repeat(50_000)}harbour`, 'harbour')).toContain('[harbour]');
});
