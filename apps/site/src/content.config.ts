import { defineCollection } from 'astro:content';
import { datelineLoader } from '@dateline/content/astro';
import { now, seeds } from './settings.ts';

export const collections = { articles: defineCollection({ loader: datelineLoader({ seeds, now }) }) };
