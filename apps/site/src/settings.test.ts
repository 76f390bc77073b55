import { resolve } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

it('takes what is set to nothing for not set', async () => {
  for (const name of ['DATELINE_SEEDS', 'DATELINE_COMPILED', 'DATELINE_EDITION', 'DATELINE_SITE', 'PORT'])
    vi.stubEnv(name, '');
  vi.resetModules();
  const { seeds, compiled, edition, site } = await import('./settings.ts');
  expect([seeds, edition]).toEqual([resolve(root, 'seeds'), undefined]);
  expect(compiled).toBe(resolve(root, 'packages/content/compiled/edition.json'));
  expect(site.href).toBe('http://localhost:8787/');
});
