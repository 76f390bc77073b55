import type { Readable, Writable } from 'node:stream';
import { read } from '../../reading/read.ts';

/** The filter: `{"id","text","published"?}` a line in, `{"id","article","diagnostics"}` a line out, in order. */
export async function ndjson(input: Readable, output: Writable): Promise<void> {
  for await (const line of lines(input)) {
    const { id, text, published } = JSON.parse(line) as { id: string; text: string; published?: string };
    const answer = read(text, published ? { id, published } : { id });
    if (!output.write(`${JSON.stringify(answer)}\n`)) await new Promise((done) => output.once('drain', done));
  }
}

/** Only `\n` ends a line: JSON may hold U+2028 as it is. */
async function* lines(input: Readable): AsyncGenerator<string> {
  const utf8 = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    const parts = (rest + utf8.decode(chunk as Uint8Array, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    yield* parts.filter((part) => part.trim() !== '');
  }
  if (rest.trim()) yield rest;
}
