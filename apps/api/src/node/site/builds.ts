import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { copyEdition, isRunning } from '@dateline/content/node';
import { madeFile } from '../../site/files.ts';

export interface SiteBuildsOptions {
  /** The workspace of the site. */
  readonly site: string;
  /** The folder of the build that is served first. */
  readonly first: string;
  /** The folder for builds and what they are made from, which no other server has: `ownFolder` tells one. */
  readonly own: string;
  /** The edition that it is built from. */
  readonly edition: string;
  /** Told what became of each build. */
  readonly report: (line: string) => void;
  /** Builds the site from an edition into a folder, and resolves to whether it could: `press` unless said. */
  readonly build?: (edition: string, folder: string, signal: AbortSignal, before: string) => Promise<boolean>;
}

/** Builds of the site while a server serves it. */
export interface SiteBuilds {
  /** The folder of the last good build. */
  readonly root: () => string;
  /** Builds the site anew. Those who ask while it is being built share the build that follows. */
  readonly rebuild: () => Promise<void>;
  /**
   * Builds it anew unless it is being built: for whoever sees that what is served is outdated, which by then it may be for what
   * `rebuild` was told of already.
   */
  readonly refresh: () => Promise<void>;
  /** Ends the build that runs, and takes away what was built. */
  readonly stop: () => Promise<void>;
}

/**
 * Builds the site again and again, each time into a folder of its own that takes the place of the one before at once, when it is
 * whole; where a build fails the one before stays.
 */
export function createSiteBuilds(options: SiteBuildsOptions): SiteBuilds {
  const { site, first, own, edition, report, build = pressIn(site) } = options;
  const stopped = new AbortController();
  let roots: readonly string[] = [first];
  let built = 0;
  let running: Promise<void> | null = null;
  let asked = false;

  async function run(): Promise<void> {
    while (asked && !stopped.signal.aborted) {
      asked = false;
      const folder = join(own, `${++built}`);
      // a copy, so that all pages show one edition
      const copy = `${folder}-edition`;
      await mkdir(own, { recursive: true });
      const good = await copyEdition(edition, copy).then(
        () => build(copy, folder, stopped.signal, roots[0] ?? first),
        () => false,
      );
      for (const one of [copy, `${folder}-cache`]) await rm(one, { recursive: true, force: true });
      if (stopped.signal.aborted) return;
      report(good ? 'The site is built anew.' : 'The site could not be built anew: the one before stays.');
      const gone = good ? roots.slice(1) : [folder];
      if (good) roots = [folder, ...roots.slice(0, 1)];
      // the one before may still be being sent
      for (const one of gone) if (one.startsWith(own)) await rm(one, { recursive: true, force: true });
    }
  }

  function rebuild(): Promise<void> {
    asked = true;
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    root: () => roots[0] ?? '',
    rebuild,
    refresh: () => running ?? rebuild(),
    async stop() {
      stopped.abort();
      await running;
      await rm(own, { recursive: true, force: true });
    },
  };
}

/**
 * Prints the site in a process of its own, so that the server answers meanwhile: with what the build before has of Astro's, which
 * takes longer to begin than most papers to be printed; by Astro where it has none.
 */
function pressIn(site: string) {
  return (edition: string, folder: string, signal: AbortSignal, before: string): Promise<boolean> => {
    const astro = dirname(createRequire(join(site, 'package.json')).resolve('astro/package.json'));
    const press = existsSync(join(before, madeFile))
      ? [join(site, 'again.ts'), before]
      : [join(astro, 'bin/astro.mjs'), 'build', '--silent'];
    const child = spawn(process.execPath, press, {
      cwd: site,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', DATELINE_EDITION: edition, DATELINE_BUILT: folder },
      stdio: ['ignore', 'ignore', 'inherit'],
      signal,
    });
    return once(child, 'exit').then(
      ([status]) => status === 0,
      () => false,
    );
  };
}

/** The folder of a server for its builds, among those of a site. */
export const ownFolder = (site: string): string => join(site, '.astro', `served-${process.pid}`);

/** Takes away what servers of a site have left that were ended before they could. */
export async function sweepBuilds(site: string): Promise<void> {
  const folder = join(site, '.astro');
  for (const name of await readdir(folder).catch(() => [])) {
    const [, pid] = /^served-(\d+)$/.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(folder, name), { recursive: true, force: true });
  }
}
