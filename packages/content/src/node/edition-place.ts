import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** In an edition's folder, the file that names its parts. */
export const indexIn = (folder: string): string => join(folder, 'edition.json');

/** True where an edition of this name is written as one file; else it is a folder of parts. */
export const isWhole = (out: string): boolean => /\.json$/i.test(out);

/** The file that a build writes last: the edition itself, or what names its parts. */
export const outputFile = (out: string): string => (isWhole(out) ? out : indexIn(out));

/** The file of an edition that is there, by its own name or that of its folder. */
export const editionFile = (path: string): string =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ? indexIn(path) : path;

/** The folder that the parts of an edition lie in. */
export const partsOf = (file: string): string => join(dirname(file), 'parts');

/** The file of a part. */
export const partAt = (file: string, digest: string): string => join(partsOf(file), partName(digest));

/** True for a path that ends as that of a part does. */
export const isPart = (path: string): boolean => /(?:^|\/)parts\/[0-9a-f]{64}\.json$/.test(path);

/** A part is called by its digest, so that what is in it never changes. */
export const partName = (digest: string): string => `${digest}.json`;
