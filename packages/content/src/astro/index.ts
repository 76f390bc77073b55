export { datelineLoader, type LoaderOptions } from './loader.ts';
export { type StoryEntry, storyEntry, storyEntrySchema } from './story-entry.ts';
export { onCopyChange } from './watch.ts';
