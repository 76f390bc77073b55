export { datelineLoader, type LoaderOptions } from './loader.ts';
export { type PublicEntry, publicEntry, publicEntrySchema } from './public-entry.ts';
export { onCopyChange } from './watch.ts';
