import type { AstroIntegration } from 'astro';
import { compiled, edition } from '../src/settings.ts';

/**
 * Settles once what all parts of a build must agree on: the moment, so that no two pages differ in what may be published, and where
 * the compiled copy stands, which pages cannot tell once they are bundled elsewhere.
 */
export const settled = (): AstroIntegration => ({
  name: 'dateline-settled',
  hooks: {
    'astro:config:setup': ({ command }) => {
      process.env['DATELINE_COMPILED'] = compiled;
      if (edition) process.env['DATELINE_EDITION'] = edition;
      if (command === 'build') process.env['DATELINE_NOW'] ||= new Date().toISOString();
    },
  },
});
