import type { DocumentFormat } from '../../../formats/format.ts';
import { documentFormats, feedFormats } from '../../../formats/index.ts';
import { reasonOf } from '../../folder/reason.ts';
import { complain } from '../complain.ts';
import { type Io, type Status, status, write } from '../io.ts';
import { formatCalled } from './format-called.ts';
import type { ExportOptions } from './options.ts';
import { sourceOf } from './source.ts';
import { writeDocuments, writeFeed } from './write.ts';

/**
 * `dateline export`: articles in any format that there is.
 *
 * @returns A text where the call is wrong: why.
 */
export async function exportTo(paths: readonly string[], options: ExportOptions, io: Io): Promise<Status | string> {
  // what the API has at `.md`, too
  const document =
    formatCalled(documentFormats, options.to) ?? documentFormats.find(({ extension }) => extension === options.to);
  const feed = formatCalled(feedFormats, options.to);
  if (!document && !feed)
    return `there is no format ${options.to}; there are ${[...documentFormats, ...feedFormats].map(({ name }) => name).join(', ')}`;
  if (options.whole && !document?.forNewsrooms)
    return `${options.to} is for readers; --whole goes with ${documentFormats.flatMap(({ name, forNewsrooms }) => (forNewsrooms ? [name] : [])).join(', ')}`;
  const source = await sourceOf(paths, options.maxBytes, io);
  if (typeof source === 'string') {
    await write(io.stderr, `${paths[0]}: ${source}.\n`);
    return status.failed;
  }
  if (document && !source.single && options.output === undefined && !isJson(document))
    return `several articles in ${options.to} are several files: say into which folder with -o`;
  // also of kills that found nothing: what they mean may be among what goes out
  await complain(source, io);
  try {
    if (feed) await writeFeed(source, feed, options, io);
    const fine = !document || (await writeDocuments(source, document, options, io));
    return fine && !source.isUnread ? status.fine : status.failed;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    await write(io.stderr, `${options.output} cannot be written: ${reasonOf(error)}.\n`);
    return status.failed;
  }
}

const isJson = ({ mediaType }: DocumentFormat): boolean => /\bjson\b/.test(mediaType);
