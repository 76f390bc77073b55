import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Running, start } from './server.ts';

const root = join(import.meta.dirname, '../../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const run = promisify(execFile);

/** What stands in the README's fences of one language, under one heading. */
function sample(heading: string, language: string): string {
  const section = readme.split(/^###? /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, 'm').exec(section)?.[1] ?? '';
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

describe('what the README shows', () => {
  let server: Running;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.stop());

  const here = (address: string): string => address.replace('http://localhost:8787', server.address);

  it('is a site at the address it gives', async () => {
    const address = /<(http:[^>]+)>/.exec(readme.split('### Visit the site')[1] ?? '')?.[1] ?? '';
    const response = await fetch(here(address));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/html');
  });

  it('is an API that answers each call', async () => {
    const calls = linesOf(sample('Call the API', 'sh')).map((line) => line.replace('curl ', '').replaceAll("'", ''));
    expect(calls.length).toBeGreaterThan(0);
    for (const call of calls) {
      const response = await fetch(here(call));
      expect(response.status, call).toBe(200);
      expect(await response.json(), call).toBeTypeOf('object');
    }
  });

  it('is a package that prints what the comments say', async () => {
    const code = sample('Import the package', 'ts');
    const said = linesOf(code).flatMap((line) => /console\.log.*;\s+\/\/ (.*)$/.exec(line)?.[1] ?? []);
    expect(said.length).toBeGreaterThan(0);
    const { stdout } = await run(process.execPath, ['--input-type=module-typescript', '-e', code], { cwd: root });
    expect(linesOf(stdout)).toEqual(said);
  });

  it('is a command line that ends well', async () => {
    const commands = linesOf(sample('On the command line', 'sh')).map((line) => line.replace(/ *#.*/, ''));
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) {
      const [npx = '', ...words] = command.split(' ');
      expect((await run(npx, words, { cwd: root, maxBuffer: 2 ** 26 })).stdout, command).not.toBe('');
    }
  });
});
