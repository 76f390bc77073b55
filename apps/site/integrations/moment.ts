import type { AstroIntegration } from 'astro';

/** Reads the clock once for a whole build, so that no two of its pages differ in what may be published. */
export const moment = (): AstroIntegration => ({
  name: 'dateline-moment',
  hooks: {
    'astro:config:setup': ({ command }) => {
      if (command === 'build') process.env['DATELINE_NOW'] ||= new Date().toISOString();
    },
  },
});
