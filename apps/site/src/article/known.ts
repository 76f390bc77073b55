import type { Published } from '@dateline/content';

/** How the day of publication is known, in a phrase that follows the date. */
export const howKnown: Readonly<Record<Published['basis'], string>> = {
  given: 'as given with the copy',
  stated: 'as the copy states',
  dateline: 'from the dateline',
  inferred: 'inferred from the copy',
  unknown: 'the copy does not tell its day',
};
