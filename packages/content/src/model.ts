/** What an article is, and what of it may be shown, without what reads it. */
export * from './model/index.ts';
export { publicArticle } from './stories/public.ts';
export { type Barred, barred, isGone } from './stories/publishable.ts';
export { positionAt } from './text/locate.ts';
