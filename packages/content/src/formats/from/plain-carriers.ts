import { isOfDatabase } from './databases/given-out.ts';
import { hasFrontmatter } from './frontmatter.ts';
import { labelledHead } from './labels.ts';
import { mailHead } from './mail/head.ts';
import { isTransmission } from './parsing/messages.ts';

/** What plain text may carry that is more than one piece of copy: messages of a wire, documents of a database, an e-mail, or copy below labels. */
export type PlainCarrier = 'anpa' | 'database' | 'mail' | 'labelled';

/**
 * What plain text carries, whatever its file is called; null where it is copy.
 *
 * @example carrierOf('Title: Wall holds\nDate: 2027-10-12\n\nIt held.') // labelled
 */
export function carrierOf(source: string): PlainCarrier | null {
  if (isTransmission(source)) return 'anpa';
  if (isOfDatabase(source)) return 'database';
  if (mailHead(source)) return 'mail';
  return hasFrontmatter(source) || labelledHead(source) !== null ? 'labelled' : null;
}
