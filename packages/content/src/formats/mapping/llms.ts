import type { Places } from './fields.ts';

/** Where llms.txt has each field. */
export const llms: Places = {
  headline: 'text',
  keyPoints: 'text',
  published: 'text',
  'body.paragraph': 'text',
  url: 'text',
};
