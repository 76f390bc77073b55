/** The front door: pure, for the edge and the browser. Folders and files are behind `./node`, the compiled seeds behind `./edition`. */
export * from './model.ts';
export type { Gazetteer } from './reading/names/gazetteer/gazetteer.ts';
export { type ReadOptions, read } from './reading/read.ts';
export { readTogether } from './reading/read-together.ts';
