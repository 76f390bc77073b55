import { agencyOf } from '../../../agencies/index.ts';
import type { Carried, Told } from './index.ts';

/** Who wrote it, as a feed states it: an agency that signs as the writer is whose copy it is, and wrote none of it itself. */
export const written = (by: Told | undefined): Pick<Carried, 'byline' | 'provider'> =>
  by && agencyOf(by.text) ? { provider: by } : { byline: by };
