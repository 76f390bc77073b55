import type { Archive } from '../../edition/archive.ts';
import type { Edition } from '../../model/edition.ts';

/** Makes an archive of an edition. */
export type Open = (edition: Edition) => Archive | Promise<Archive>;
