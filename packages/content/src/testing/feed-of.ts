import type { Feed } from '../formats/feeds/feed.ts';
import type { NewsItem } from '../formats/news-item.ts';

/** A list of a made-up paper. */
export const feedOf = (...items: readonly NewsItem[]): Feed => ({
  title: 'The Karsund Post',
  description: 'What happened in Karsund',
  home: 'https://post.example/',
  self: 'https://post.example/feed',
  language: 'en',
  items,
});
