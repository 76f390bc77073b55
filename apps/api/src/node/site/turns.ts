import type { Archive } from '@dateline/content/archive';

/** How often it is looked whether something has turned, in milliseconds. */
const OFTEN = 5000;

/**
 * Tells when something may be shown that might not before, or other way about, since an embargo has ended or a story has expired: a
 * site that was built before does not have it, or has it still.
 *
 * @param archive How to come by the archive of the moment. That a new edition takes its place is told by others.
 * @param turned Told once for each time, within five seconds.
 * @param every How often to look, in milliseconds.
 * @returns What ends it.
 */
export function watchTurns(archive: () => Archive, now: () => Date, turned: () => void, every = OFTEN): () => void {
  let last: { readonly digest: string; readonly state: string } | undefined;
  const look = async (): Promise<void> => {
    const held = archive();
    const { id } = await held.state(now());
    if (last?.digest === held.digest && last.state !== id) turned();
    last = { digest: held.digest, state: id };
  };
  const looking = setInterval(() => void look(), every).unref();
  void look();
  return () => clearInterval(looking);
}
