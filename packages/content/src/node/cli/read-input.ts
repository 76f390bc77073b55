import { diagnoseFile } from '../../diagnostics/diagnose-file.ts';
import { inFile } from '../../diagnostics/in-file.ts';
import { pretty } from '../../diagnostics/print/pretty.ts';
import type { Reading } from '../../model/reading.ts';
import { read } from '../../reading/read.ts';
import { decode } from '../../text/decode.ts';
import { gazetteer } from '../gazetteer.ts';
import { answer } from './answer.ts';
import { indented } from './indented.ts';
import { type Io, type Status, status, write } from './io.ts';
import { lines } from './lines.ts';
import { printingOn } from './paint.ts';
import type { ReadCommandOptions } from './read.ts';

/** What standard input is called when speaking to people. */
const SHOWN = 'standard input';

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

/** `dateline read -`: standard input is one piece of copy. */
export async function readStandardInput({ maxBytes }: ReadCommandOptions, io: Io): Promise<Status> {
  const { reading, text } = await readWhole(io, maxBytes);
  if (reading.article) await write(io.stdout, indented(reading.article));
  const errors = reading.diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return status.fine;
  const report = { diagnostics: inFile(SHOWN, text, errors), sources: new Map([[SHOWN, text ?? '']]), files: 1 };
  await write(io.stderr, pretty(report, { ...printingOn(io.stderr, io.env), limit: errors.length }));
  return status.failed;
}

async function readWhole({ stdin }: Io, maxBytes: number): Promise<{ reading: Reading; text: string | null }> {
  const id = 'stdin';
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stdin as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes <= maxBytes) continue;
    const diagnostics = [diagnoseFile('too-large', null, { bytes: `more than ${maxBytes}`, limit: maxBytes })];
    return { reading: { id, article: null, diagnostics }, text: null };
  }
  const { text, diagnostics } = decode(Buffer.concat(chunks));
  if (text === null || diagnostics.some(({ severity }) => severity === 'error'))
    return { reading: { id, article: null, diagnostics: [...diagnostics] }, text };
  const reading = read(text, { id, gazetteer: gazetteer() });
  return { reading: { ...reading, diagnostics: [...diagnostics, ...reading.diagnostics] }, text };
}
