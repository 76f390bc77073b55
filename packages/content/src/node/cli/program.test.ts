import { build } from 'esbuild';
import { expect, it } from 'vitest';

/** Every file of ours that a file loads before it runs: what it imports by a call comes later. */
async function loadedBy(file: string): Promise<string[]> {
  const entry = new URL(file, import.meta.url).pathname;
  const { metafile } = await build({
    ...{ entryPoints: [entry], bundle: true, splitting: true, format: 'esm', platform: 'node', packages: 'external' },
    ...{ outdir: '/', write: false, metafile: true, logLevel: 'silent' },
  });
  const waiting = Object.keys(metafile.inputs).filter((path) => entry.endsWith(path.replace(/^(?:\.\.\/)+/, '')));
  const loaded = new Set<string>();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (loaded.has(path)) continue;
    loaded.add(path);
    for (const { path: next, kind, external } of metafile.inputs[path]?.imports ?? [])
      if (kind === 'import-statement' && !external) waiting.push(next);
  }
  return [...loaded];
}

it('tells its version, its help and a wrong call without loading the reader, the formats or an archive', async () => {
  const loaded = await loadedBy('./program.ts');
  expect(loaded.some((path) => path.endsWith('cli/commands/read.ts'))).toBe(true);
  expect(loaded.filter((path) => /\/(?:reading|formats|edition|stories)\//.test(path))).toEqual([]);
});
