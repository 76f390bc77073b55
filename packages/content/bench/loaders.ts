/**
 * Editions beside content layers: `npm run bench`, or `node bench/loaders.ts 10000` for another number of files.
 * content-collections and velite load files of Markdown, of which they read the frontmatter; Dateline builds an edition of
 * the same copy, with every pass on, and then again with nothing changed. Both are fetched into a folder that is thrown away,
 * since nothing else here needs them.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inventCopy } from '../src/testing/copy.ts';

const count = Number(process.argv[2] ?? 10_000);
const folder = await mkdtemp(join(tmpdir(), 'dateline-loaders-'));

const collections = `
import { defineCollection, defineConfig } from '@content-collections/core';
import { z } from 'zod';
const posts = defineCollection({
  name: 'posts', directory: 'posts', include: '*.md',
  schema: z.object({ title: z.string(), published: z.string(), content: z.string() }),
});
export default defineConfig({ content: [posts] });`;

const velite = `
import { defineConfig, s } from 'velite';
const posts = { name: 'Post', pattern: 'posts/*.md', schema: s.object({ title: s.string(), published: s.string(), body: s.raw() }) };
export default defineConfig({ root: '.', output: { data: 'velite', clean: true }, collections: { posts } });`;

/** Loads the files in a process of its own and prints how long that took, in milliseconds. */
const timer = (prepare: string, load: string) => `
${prepare}
const start = performance.now();
await ${load};
process.stdout.write(String(performance.now() - start));
process.exit();`;

async function write(name: string, text: string): Promise<void> {
  await writeFile(join(folder, name), text);
}

function run(script: string): number {
  return Number(execFileSync(process.execPath, [script], { cwd: folder, encoding: 'utf8' }).split('\n').at(-1)) / 1000;
}

try {
  await Promise.all(['posts', 'wire'].map((name) => mkdir(join(folder, name))));
  for (let seed = 0; seed < count; seed++) {
    const { text, published } = inventCopy(seed, 13);
    const [title, ...body] = text.split('\n');
    await write(`wire/${seed}.txt`, text);
    await write(`wire/${seed}.json`, JSON.stringify({ published }));
    await write(
      `posts/${seed}.md`,
      `---\ntitle: ${JSON.stringify(title)}\npublished: "${published}"\n---\n${body.join('\n')}`,
    );
  }
  const node = fileURLToPath(import.meta.resolve('@dateline/content/node'));
  await write('package.json', '{"private":true,"type":"module"}');
  await write('content-collections.ts', collections);
  await write('velite.config.js', velite);
  await write(
    'collections.mjs',
    timer(
      `import { createBuilder } from '@content-collections/core'; const builder = await createBuilder('content-collections.ts');`,
      'builder.build()',
    ),
  );
  await write(
    'velite.mjs',
    timer(`import { build } from 'velite';`, `build({ config: 'velite.config.js', logLevel: 'silent' })`),
  );
  await write(
    'dateline.mjs',
    timer(`import { buildEdition } from ${JSON.stringify(node)};`, `buildEdition('wire', 'edition.json')`),
  );
  const packages = ['@content-collections/core@0.15.3', 'velite@0.4.0', 'zod@4.6.7', 'typescript@6.0.2'];
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', ...packages], { cwd: folder });
  console.log(`${count} invented files, each loader in a process of its own, seconds`);
  console.table({
    'content-collections, frontmatter': run('collections.mjs').toFixed(2),
    'velite, frontmatter': run('velite.mjs').toFixed(2),
    'dateline, cold, every pass on': run('dateline.mjs').toFixed(2),
    'dateline, nothing changed': run('dateline.mjs').toFixed(2),
  });
} finally {
  await rm(folder, { recursive: true });
}
