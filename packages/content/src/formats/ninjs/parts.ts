import type { Article } from '../../model/article.ts';
import { bodyHtml } from '../body-html.ts';
import { digestParts } from '../digest.ts';
import { permitted } from '../values/characters.ts';
import { articleTag } from '../values/identifier.ts';
import { valued } from './valued.ts';

/** The stories of a digest. Each must have a name: its headline, or its number. */
export const partsOf = (article: Article) =>
  digestParts(article).map(({ headline, dateline, body }, i) => ({
    name: permitted(headline?.text ?? '') || `${i + 1}`,
    rel: 'part',
    uri: `${articleTag(article.id)}#${i + 1}`,
    type: 'text',
    headlines: valued('main', 'text/plain', headline?.text),
    located: dateline?.places.join('/'),
    // its first paragraph still has the dateline
    bodies: valued('xhtml', 'application/xhtml+xml', bodyHtml({ body, dateline: null })),
  }));
