import compiled from '#compiled' with { type: 'json' };
import { type Edition, editionSchema } from '../model/edition.ts';

export { addressAt } from '../stories/address.ts';
export { difference } from '../stories/diff/index.ts';
export { type Archive, createArchive, type ListOptions, type Page } from './archive.ts';
export { type Copy, compile, editionOf, type ReadCopy, readCopy } from './compile.ts';
export type { Found } from './current.ts';
export { inOrder, type Position, positionOf } from './order.ts';

/** The seeds, as compiled by the last build. */
export const edition: Edition = editionSchema.parse(compiled);
