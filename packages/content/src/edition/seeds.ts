import compiled from '#compiled' with { type: 'json' };
import type { Edition } from '../model/edition.ts';

export * from './index.ts';

/** The seeds, as the last build compiled them. The build is ours, so that a worker need not check its work at every start. */
export const edition: Edition = compiled;
