import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseGiven } from '../diagnostics/parse-given.ts';
import { readingSchema } from '../model/reading.ts';
import { outlineOf } from '../testing/outline.ts';
import { decode } from '../text/decode.ts';
import { read } from './read.ts';

const corpus = new URL('../../corpus/', import.meta.url);
const cases = readdirSync(corpus).filter((name) => existsSync(new URL(`${name}/out.json`, corpus)));

/** What is read from a case, with what is given beside it. */
function readCase(name: string) {
  const path = (file: string) => new URL(`${name}/${file}`, corpus);
  const { text, diagnostics } = decode(readFileSync(path('in.txt')));
  const beside = existsSync(path('in.json')) ? readFileSync(path('in.json'), 'utf8') : '{}';
  const reading = read(text ?? '', { ...parseGiven(beside).given, id: name, name: 'in.txt' });
  return { text: text ?? '', reading: { ...reading, diagnostics: [...diagnostics, ...reading.diagnostics] } };
}

const outlineIn = (name: string) => {
  const { text, reading } = readCase(name);
  return outlineOf(reading, text);
};

// Written anew only where that is asked for, so that a change of what is read is seen and judged.
if (process.env['UPDATE_GOLDEN']) {
  for (const name of cases)
    writeFileSync(new URL(`${name}/out.json`, corpus), `${JSON.stringify(outlineIn(name), null, 2)}\n`);
}

test.each(cases)('reads %s as it is written beside it', (name) => {
  const { reading } = readCase(name);
  expect(readingSchema.parse(reading)).toEqual(reading);
  expect(outlineIn(name)).toEqual(JSON.parse(readFileSync(new URL(`${name}/out.json`, corpus), 'utf8')));
});

test('there are cases', () => {
  expect(cases.length).toBeGreaterThan(2);
});
