import compiled from '#compiled' with { type: 'json' };
import { type Edition, editionSchema } from '../model/edition.ts';

export { addressOf } from './address.ts';
export { type Archive, createArchive, type Found, type ListOptions, type Page } from './archive.ts';
export { type Copy, compile } from './compile.ts';
export { inOrder, type Position, positionOf } from './order.ts';

/** The seeds, as compiled by the last build. */
export const edition: Edition = editionSchema.parse(compiled);
