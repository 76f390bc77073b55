export { readFolder } from './folder.ts';
