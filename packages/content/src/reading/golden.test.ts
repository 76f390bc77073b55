import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { parseGiven } from '../diagnostics/parse-given.ts';
import { readingSchema } from '../model/reading.ts';
import { outlineOf } from '../testing/outline.ts';
import { decode } from '../text/decode/index.ts';
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

/** What is misread for now, by part, and what it should be: such a part is not kept until it is read right. */
const goldenSchema = z.looseObject({ todo: z.optional(z.record(z.string(), z.string())) });
const goldenOf = (name: string) =>
  goldenSchema.parse(JSON.parse(readFileSync(new URL(`${name}/out.json`, corpus), 'utf8')));

function outlineIn(name: string) {
  const { todo } = goldenOf(name);
  const { text, reading } = readCase(name);
  const parts = Object.entries(outlineOf(reading, text)).filter(([part]) => !Object.hasOwn(todo ?? {}, part));
  return { ...(todo && { todo }), ...Object.fromEntries(parts) };
}

// Written anew only where that is asked for, so that a change of what is read is seen and judged.
if (process.env['UPDATE_GOLDEN']) {
  for (const name of cases)
    writeFileSync(new URL(`${name}/out.json`, corpus), `${JSON.stringify(outlineIn(name), null, 2)}\n`);
}

test.each(cases)('reads %s as it is written beside it', (name) => {
  const { reading } = readCase(name);
  expect(readingSchema.parse(reading)).toEqual(reading);
  expect(outlineIn(name)).toEqual(goldenOf(name));
});

test('every case has its reading beside it', () => {
  const all = readdirSync(corpus).filter((name) => existsSync(new URL(`${name}/in.txt`, corpus)));
  expect(cases).toEqual(all);
});
