import compiled from '#compiled' with { type: 'json' };
import { type Edition, editionSchema } from '../model/edition.ts';

export * from './index.ts';

/** The seeds, as compiled by the last build. */
export const edition: Edition = editionSchema.parse(compiled);
