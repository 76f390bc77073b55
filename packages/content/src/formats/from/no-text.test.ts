import { expect, it } from 'vitest';
import { fromHtml } from './html.ts';
import * as sources from './index.ts';

const readers = Object.entries({ ...sources, fromHtml }).filter(([, one]) => typeof one === 'function');

it.each(readers)('%s tells a caller without types that it wants a text', (_, reader) => {
  for (const source of [undefined, new Uint8Array(3)])
    expect(() => Reflect.apply(reader, undefined, [source])).toThrow('A source is a text, decoded');
});
