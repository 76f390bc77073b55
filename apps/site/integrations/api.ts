import { createListener } from '@dateline/api/node';
import { createArchive } from '@dateline/content/archive';
import { onCopyChange } from '@dateline/content/astro';
import { compileFolder } from '@dateline/content/node';
import type { AstroIntegration } from 'astro';
import { compiled, now, server as own, seeds } from '../src/settings.ts';

/** In development, answers the API's addresses beside the site's, from the copy as it is at the moment. */
export const api = (): AstroIntegration => ({
  name: 'dateline-api',
  hooks: {
    'astro:server:setup': ({ server, logger }) => {
      const compile = async () => createArchive(await compileFolder(seeds, { kept: compiled }));
      let archive = compile();
      onCopyChange(server.watcher, seeds, async () => {
        archive = compile();
      });
      server.middlewares.use(
        createListener({
          archive: () => archive,
          now,
          site: `http://localhost:${own.port}`,
          report: (error) => logger.error(String(error)),
        }),
      );
    },
  },
});
