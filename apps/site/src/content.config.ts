import { defineCollection } from 'astro:content';
import { resolve } from 'node:path';
import { datelineLoader } from '@dateline/content/astro';

const { DATELINE_SEEDS = 'seeds', DATELINE_NOW } = process.env;

export const collections = {
  articles: defineCollection({
    loader: datelineLoader({
      seeds: resolve(process.cwd(), '../..', DATELINE_SEEDS),
      now: DATELINE_NOW ? new Date(DATELINE_NOW) : undefined,
    }),
  }),
};
