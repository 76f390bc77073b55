import { Option } from 'commander';

/** Dates copy by its files, for folders that it is dropped into. */
export const byArrival = (): Option =>
  new Option(
    '--by-arrival',
    'take the day a file was written for the day its copy came in, unless its name has one',
  ).default(false);
