import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { givenSchema } from '../model/given.ts';
import { mismatches } from '../testing/mismatches.ts';
import { decode } from '../text/decode/index.ts';
import { read } from './read.ts';

/**
 * `corpus/CASE/want.json` says what must be read from `in.txt` there, written before it was read. A part of it that the reader gets
 * wrong for now stands under `todo`, with why; such a part must fail, so that the mark goes when the reader gets it right.
 */
const corpus = new URL('../../corpus/', import.meta.url);

const wantSchema = z
  .object({ todo: z.record(z.string(), z.string()).default({}) })
  .catchall(z.json())
  .refine(
    ({ todo, ...want }) => Object.keys(todo).every((part) => Object.hasOwn(want, part)),
    'marks as to do what it does not want',
  );

const jsonIn = (file: URL): unknown => JSON.parse(readFileSync(file, 'utf8'));

describe.each(readdirSync(corpus).filter((name) => existsSync(new URL(`${name}/want.json`, corpus))))('%s', (name) => {
  const file = (of: string): URL => new URL(`${name}/${of}`, corpus);
  const { text } = decode(readFileSync(file('in.txt')));
  const given = existsSync(file('in.json')) ? givenSchema.parse(jsonIn(file('in.json'))) : {};
  const { todo, ...want } = wantSchema.parse(jsonIn(file('want.json')));
  const { article, diagnostics } = read(text ?? '', { id: name, ...given });
  const got = { ...article, diagnostics };

  for (const [part, wanted] of Object.entries(want)) {
    const fails = Object.hasOwn(todo, part);
    it(`reads ${part} as wanted${fails ? `, some day: ${todo[part]}` : ''}`, { fails }, () => {
      expect(mismatches({ [part]: wanted }, got, text ?? '')).toEqual([]);
    });
  }
});
