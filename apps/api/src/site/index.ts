/** What whoever builds the site and whoever serves it agree on. */
export { entityLists, entityName } from '../entities/address.ts';
export { settingsFrom } from '../settings.ts';
export { madeFile, shownFile } from './files.ts';
