export { compileFolder, type Folder, type FolderOptions, readFolder } from './folder.ts';
