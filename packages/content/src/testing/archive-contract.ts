import { describe } from 'vitest';
import { compile } from '../edition/compile.ts';
import { hidesAll } from './archive-contract/hidden.ts';
import { joinsAll } from './archive-contract/joined.ts';
import { listsAll } from './archive-contract/lists.ts';
import type { Open } from './archive-contract/open.ts';
import { tellsAll } from './archive-contract/told.ts';
import { copies } from './archive-contract/wire.ts';

/**
 * What every archive must do, whatever holds its edition: run it once for each.
 *
 * @param open Makes an archive of an edition.
 */
export function archiveContract(name: string, open: Open): void {
  describe(`${name}, as every archive,`, async () => {
    const edition = await compile(copies);
    const archive = await open(edition);
    listsAll(archive);
    tellsAll(archive);
    joinsAll(open);
    hidesAll(archive, edition, open);
  });
}
