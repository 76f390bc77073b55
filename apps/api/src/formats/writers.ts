import type { DocumentFormat, FeedFormat } from '@dateline/content/formats';

/** All formats with what writes them, loaded when the first is asked for: their libraries weigh as much as all else that a start loads. */
const loaded = () => import('@dateline/content/formats');

/** What writes an article in a format. */
export const documentWriter = async (name: string): Promise<DocumentFormat['write']> =>
  called(name, (await loaded()).documentFormats).write;

/** What writes a list in a format. */
export const feedWriter = async (name: string): Promise<FeedFormat['write']> =>
  called(name, (await loaded()).feedFormats).write;

function called<One extends { readonly name: string }>(name: string, formats: readonly One[]): One {
  const format = formats.find((one) => one.name === name);
  if (!format) throw new Error(`No format is called ${name}.`);
  return format;
}
