import { agencyName } from '../agencies/index.ts';
import type { Article } from '../model/article.ts';

/** The agency that wrote it, by its full name; else as the dateline prints it, where it does. */
export const agencyIn = ({ source, dateline }: Pick<Article, 'source' | 'dateline'>): string | undefined =>
  agencyName(source.agency) ?? dateline?.agency;
