export { datelineLoader, type LoaderOptions } from './loader.ts';
