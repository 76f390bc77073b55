import type { Readable } from 'node:stream';

/**
 * The lines of a stream of UTF-8, in the batches in which they arrive. Only `\n` ends a line: JSON may hold U+2028 as it is.
 *
 * @param limit In characters: a longer line comes as null, and is never held whole.
 */
export async function* lines(input: Readable, limit: number): AsyncGenerator<(string | null)[]> {
  const utf8 = new TextDecoder();
  let open: string[] = [];
  let length = 0;
  const close = () => {
    const line = length > limit ? null : open.join('');
    open = [];
    length = 0;
    return line;
  };
  const add = (part: string) => {
    length += part.length;
    if (length <= limit) open.push(part);
    else open = [];
  };
  for await (const chunk of input) {
    const parts = utf8.decode(chunk as Uint8Array, { stream: true }).split('\n');
    const batch = parts.slice(0, -1).map((part) => {
      add(part);
      return close();
    });
    add(parts.at(-1) ?? '');
    if (batch.length > 0) yield batch;
  }
  if (length > 0) yield [close()];
}
