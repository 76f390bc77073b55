/** What editions are made with and asked by, without the compiled seeds: pure, for the edge and the browser. */
export { addressAt } from '../stories/address.ts';
export { difference } from '../stories/diff/index.ts';
export { type Archive, createArchive, type ListOptions, type Page } from './archive.ts';
export { type Copy, compile, editionOf, type ReadCopy, readCopy } from './compile.ts';
export type { Found } from './current.ts';
export { inOrder, type Position, positionOf } from './order.ts';
