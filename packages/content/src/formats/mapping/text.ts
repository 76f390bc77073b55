import type { Places } from './fields.ts';

/** Where Plain text has each field. */
export const text: Places = {
  headline: 'text',
  keyPoints: 'text',
  byline: 'text',
  dateline: 'text',
  credit: 'text',
  'body.paragraph': 'text',
  'body.heading': 'text',
  'body.caption': 'text',
  'body.list': 'text',
  'body.table': 'text',
  'body.quote': 'text',
  'body.note': 'text',
  'body.break': 'text',
};
