import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCode } from '../diagnostics/codes.ts';
import { readingSchema } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { anyCopy } from '../testing/arbitrary-copy.ts';
import { firstLost, spansIn } from '../testing/parts.ts';
import { decode } from '../text/decode/index.ts';
import { read } from './read.ts';

const options = { id: 'any' };
const runs = { numRuns: 400 };

test('any text gives an article, or null and an error; both are as their schema says', () => {
  fc.assert(
    fc.property(anyCopy, (text) => {
      const reading = read(text, options);
      expect(readingSchema.parse(reading)).toEqual(reading);
      const errors = reading.diagnostics.filter(({ severity }) => severity === 'error');
      expect(reading.article === null).toBe(errors.length > 0);
      expect(reading.diagnostics.filter(({ code }) => !isCode(code))).toEqual([]);
    }),
    runs,
  );
});

test('nothing is lost: every character but white space lies in some part', () => {
  fc.assert(
    fc.property(anyCopy, (text) => {
      const { article } = read(text, options);
      if (article) expect(firstLost(text, article)).toBeNull();
    }),
    runs,
  );
});

test('every span of an article lies in the text and holds something', () => {
  fc.assert(
    fc.property(anyCopy, (text) => {
      const { article, diagnostics } = read(text, options);
      const isGood = ([start, end]: Span) => start >= 0 && end <= text.length && text.slice(start, end).trim() !== '';
      expect(spansIn(article).filter((span) => !isGood(span))).toEqual([]);
      expect(spansIn(diagnostics).filter(([, end]) => end > text.length)).toEqual([]);
    }),
    runs,
  );
});

test('the same text gives the same bytes', () => {
  fc.assert(
    fc.property(anyCopy, (text) => {
      expect(JSON.stringify(read(text, options))).toBe(JSON.stringify(read(text, options)));
    }),
    runs,
  );
});

test('any bytes give a text or an error, and a text from which no byte is lost', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const { text, diagnostics } = decode(bytes);
      if (text === null) expect(diagnostics).toMatchObject([{ severity: 'error' }]);
      else for (const [start, end] of spansIn(diagnostics)) expect(end > start && end <= text.length).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('UTF-8 comes through as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const clean = text.replaceAll(/\p{Cc}/gu, '');
      expect(decode(new TextEncoder().encode(clean)).text).toBe(clean.replace(/^\ufeff/, ''));
    }),
  );
});
