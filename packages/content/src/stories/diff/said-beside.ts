import type { Article } from '../../model/article.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { changedFactsSaid } from './changed-facts.ts';
import { claimsSaid } from './claims.ts';

/** What is to be said of a version beside the version before: of what its change note claims, and of what that does not speak of. */
export const saidBeside = (before: Article, after: Article): Diagnostic[] => [
  ...claimsSaid(before, after),
  ...changedFactsSaid(before, after),
];
