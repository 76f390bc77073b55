import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventedArchive, noon } from '../../testing/archive.ts';
import { createListener } from '../http/listener.ts';
import { listen, type Running } from '../http/server.ts';

const manifest = createRequire(import.meta.url).resolve('@modelcontextprotocol/conformance/package.json');
const suite = join(dirname(manifest), 'dist/index.js');

/** The others ask for what is not offered here: sessions, prompts, logging, completion, or tools of a server made for the suite. */
const scenarios = ['server-initialize', 'ping', 'tools-list', 'resources-list', 'dns-rebinding-protection'];

describe('the official conformance suite of the Model Context Protocol', () => {
  let running: Running;

  beforeAll(async () => {
    const api = createListener({ archive: await inventedArchive(), now: () => noon, site: 'http://localhost:8787' });
    running = await listen(() => (request, response) => api(request, response, () => {}), 0, '127.0.0.1');
  });

  afterAll(() => running.stop());

  it.each(scenarios)('finds nothing to blame in %s', async (scenario) => {
    const args = [suite, 'server', '--url', `http://localhost:${running.port}/mcp`, '--scenario', scenario];
    const says = await new Promise<string>((resolve) => {
      execFile(process.execPath, args, (_, stdout, stderr) => resolve(stdout + stderr));
    });
    expect(says).toMatch(/Passed: ([1-9]\d*)\/\1, 0 failed, 0 warnings/);
  });
});
