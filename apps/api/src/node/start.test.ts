import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

/** By itself, since other tests have asked for schemas already. */
const script = `
  import { compile, createArchive } from '@dateline/content/archive';
  import * as z from 'zod';
  import { createApp } from './app.ts';
  const app = createApp({ archive: createArchive(await compile([])), now: () => new Date(0), site: 'http://localhost' });
  const own = () => ['ArticleResource', 'ArticleList', 'Problem'].filter((id) => z.globalRegistry._idmap.has(id));
  const told = [own()];
  for (const path of ['/healthz', '/v1/articles', '/openapi.json']) {
    await app.request(path);
    told.push(own());
  }
  console.log(JSON.stringify(told));`;

it('makes the schema of an answer when the document that tells of it is asked for, not as it starts', async () => {
  const cwd = new URL('..', import.meta.url);
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], { cwd });
  expect(JSON.parse(stdout)).toEqual([[], [], [], ['ArticleResource', 'ArticleList', 'Problem']]);
});
