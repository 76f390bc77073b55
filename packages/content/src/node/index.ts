export { type BuildOptions, type Built, buildEdition, createBuilder } from './building/index.ts';
export { countsOf, type EditionCounts, saidOfCounts } from './edition-counts.ts';
export { type CompileOptions, compileFolder, type Folder, type FolderOptions, readFolder } from './folder.ts';
export { isRunning } from './is-running.ts';
export { type Opened, openEdition, watchEdition } from './open-edition.ts';
export { copyEdition, readEdition } from './read-edition.ts';
export { sweep, writeWhole } from './write-whole.ts';
