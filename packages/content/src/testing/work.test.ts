import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { expect, it } from 'vitest';

it('is counted only where no other file has run the modules before', async () => {
  const config = readFileSync(new URL('../../vitest.config.ts', import.meta.url), 'utf8');
  const root = new URL('../../', import.meta.url);
  for await (const path of glob('src/**/*.test.ts', { cwd: root.pathname }))
    if (/\bcountWork\(\)/.test(readFileSync(new URL(path, root), 'utf8')) && !path.endsWith('work.test.ts'))
      expect(config).toContain(`'${path}'`);
});
