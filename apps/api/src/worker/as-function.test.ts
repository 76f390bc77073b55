import { transform } from 'esbuild';
import { expect, it } from 'vitest';
import { asFunction } from './as-function.ts';

const imported = async (code: string) => {
  const bundled = await transform(code, { minify: true, format: 'esm', legalComments: 'eof' });
  return import(`data:text/javascript,${encodeURIComponent(asFunction(bundled.code))}`);
};

it('gives what the module gives, by the same names', async () => {
  const code = `
    /*! of somebody */
    import { basename as last, dirname } from 'node:path';
    import 'node:os';
    const later = () => import('node:util');
    export const name = last('/a/b');
    export const braces = 'export{name};';
    export { later, dirname as folder };
    export default class {}`;
  const module = await imported(code);
  expect(Object.keys(module).toSorted()).toEqual(['braces', 'default', 'folder', 'later', 'name']);
  expect([module.name, module.braces, module.folder('/a/b')]).toEqual(['b', 'export{name};', '/a']);
  expect(await module.later()).toHaveProperty('inspect');
});

it('has nothing of the module looked into before it is called', async () => {
  const { code } = await transform('export const words = ["a"]; words.push("b");', { minify: true, format: 'esm' });
  expect(asFunction(code)).toMatch(
    /^function all\(\)\{.*\.push\("b"\);return\{words:\w+\}\}const\{words:\w+\}=all\(\);/s,
  );
});
