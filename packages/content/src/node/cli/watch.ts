import { buildEdition } from '../building/index.ts';
import { whenCopySettles } from '../building/watch.ts';
import { isFolder } from '../folder/walk.ts';
import { type BuildCommandOptions, told } from './build.ts';
import { type Io, type Status, status, write } from './io.ts';
import { progressOn } from './progress.ts';

/** `dateline watch`: builds an edition, and builds it again as copy arrives, until it is stopped. */
export async function watch(
  folder: string,
  options: BuildCommandOptions,
  io: Io,
  signal: AbortSignal,
): Promise<Status> {
  if (!(await isFolder(folder))) {
    await write(io.stderr, `There is no folder ${folder} to be watched.\n`);
    return status.failed;
  }
  const { output, maxBytes, jobs: workers } = options;
  let last = '';
  const build = async (): Promise<void> => {
    const progress = progressOn(io, 'read');
    const built = await buildEdition(folder, output, { maxBytes, workers, progress: progress.show });
    progress.end();
    if (built.digest === last) return;
    last = built.digest;
    await write(
      io.stdout,
      options.json ? `${JSON.stringify({ output, ...built })}\n` : await told(folder, built, options, io),
    );
  };
  await whenCopySettles(folder, build, signal);
  return status.fine;
}
