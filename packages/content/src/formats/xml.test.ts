import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCharacter } from '../testing/any-character.ts';
import { readXml } from '../testing/xml.ts';
import { permitted } from './values/characters.ts';
import { element, worded, xmlDocument } from './xml.ts';

test('any words come back as they were, but for what no document may hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), (words) => {
      const { text, attributes } = readXml(xmlDocument(element('p', { a: words }, 'x', words, 'x')));
      // A reader makes line feeds of carriage returns, and spaces of both in attributes.
      const lines = permitted(words).replace(/\r\n?/g, '\n');
      expect(text.trim()).toBe(`x${lines}x`);
      expect(attributes).toEqual([lines.replace(/[\t\n]/g, ' ')]);
    }),
  );
});

test('adds no white space beside words', () => {
  const mixed = element('byline', {}, 'By ', element('person', {}, 'Ada Brenn'), ', Karsund');
  expect(xmlDocument(element('head', {}, mixed, element('hr', {})))).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<head>
  <byline>By <person>Ada Brenn</person>, Karsund</byline>
  <hr/>
</head>
`,
  );
});

test('leaves out what is not stated', () => {
  expect(worded('p', ' \u0000')).toBeNull();
  expect(worded('p', undefined)).toBeNull();
  expect(xmlDocument(element('p', { a: undefined, b: null, c: 0 }, null, ''))).toContain('<p c="0"/>');
});
