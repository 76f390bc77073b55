import { type Io, type Status, status, write } from '../io.ts';
import { answer } from './answer.ts';
import type { ReadCommandOptions } from './index.ts';
import { lines } from './lines.ts';

/** A line holds its copy in JSON, where a character may take six. */
const ESCAPED = 6;

/**
 * `dateline read - --ndjson`: `{"id","text","published"?}` a line in, `{"id","article","diagnostics"}` a line out, in order. Each
 * answer is written as soon as the lines that came with it are read. What could not be read is told in its answer, so the status is 0.
 */
export async function readStream({ maxBytes }: ReadCommandOptions, { stdin, stdout }: Io): Promise<Status> {
  let number = 0;
  for await (const batch of lines(stdin, maxBytes * ESCAPED)) {
    let out = '';
    for (const line of batch) {
      number++;
      if (line !== null && line.trim() === '') continue;
      out += `${JSON.stringify(answer(line, number, maxBytes))}\n`;
    }
    await write(stdout, out);
  }
  return status.fine;
}
