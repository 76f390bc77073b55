import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Draft } from '../draft.ts';

/** Looks at a draft that is read to its end, and tells what a person should know of it. */
export type Check = (draft: Draft) => readonly Diagnostic[];
