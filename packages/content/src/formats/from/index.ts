/** Every standard that an article comes in; one a file, and each usable alone. Pure, for the edge and the browser. */
export { allFromNewsMl, fromNewsMl } from './newsml.ts';
export { allFromNinjs, fromNinjs } from './ninjs.ts';
export { fromNitf } from './nitf.ts';
export type { FromOptions, SourceReading } from './read-carried.ts';
