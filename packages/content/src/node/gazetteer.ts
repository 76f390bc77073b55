import { createGazetteer } from '../gazetteer/index.ts';
import type { Gazetteer } from '../reading/names/gazetteer/gazetteer.ts';

let made: Gazetteer | undefined;

/** The gazetteer that folders and the command line read with, made when copy is first read. */
export function gazetteer(): Gazetteer {
  made ??= createGazetteer();
  return made;
}
