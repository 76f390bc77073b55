import { Readable, Writable } from 'node:stream';
import { run } from '../node/cli/program.ts';
import type { Ran, RunOptions } from './run-dateline.ts';

/** Runs the command line within this process: quick, where how a process behaves is not what is tested. */
export async function runInside(
  args: readonly string[],
  { input, env = {} }: Omit<RunOptions, 'cwd'> = {},
): Promise<Ran> {
  const [stdout, stderr] = [collect(), collect()];
  const stdin = Readable.from([
    typeof input === 'string' ? new TextEncoder().encode(input) : (input ?? new Uint8Array()),
  ]);
  const status = await run(args, { stdin, stdout: stdout.stream, stderr: stderr.stream, env });
  return { status, stdout: stdout.text(), stderr: stderr.text() };
}

function collect() {
  const chunks: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write: (chunk, _encoding, done) => {
      chunks.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => chunks.join('') };
}
