import { defineCollection } from 'astro:content';
import { datelineLoader } from '@dateline/content/astro';
import { listed } from './front/listed.ts';
import { compiled, edition, now, seeds } from './settings.ts';

/** What lists show of each story; the rest is asked of the archive. */
export const collections = {
  stories: defineCollection({ loader: datelineLoader({ seeds, edition, kept: compiled, now: now(), pick: listed }) }),
};
