import { whenCopySettles } from '../building/watch.ts';
import { isFolder } from '../folder/walk.ts';
import { type BuildCommandOptions, createTellingBuilder } from './build.ts';
import { type Io, type Status, status, write } from './io.ts';

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
  const build = createTellingBuilder(folder, options, io);
  await whenCopySettles(folder, options.output, async () => void (await build()), signal, options.settle);
  return status.fine;
}
