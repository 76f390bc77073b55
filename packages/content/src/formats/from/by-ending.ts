import type { Unpacked } from './carried.ts';
import { unpackNewsMl } from './newsml.ts';
import { unpackNinjs } from './ninjs.ts';
import { unpackNitf } from './nitf.ts';
import { type Prepared, prepare } from './read-carried.ts';

/** A format that files come in, by the ending of their names. */
interface FileFormat {
  readonly ending: RegExp;
  /** True for what looks like news in it, so that other files of the ending can be passed over. */
  readonly isNews: (source: string) => boolean;
  readonly unpack: (source: string) => Unpacked;
}

/** How much of a file tells what it is, in UTF-16 code units. */
const HEAD = 4000;

const formats: readonly FileFormat[] = [
  { ending: /\.json$/i, isNews: (source) => /"uri"\s*:/.test(source), unpack: (source) => unpackNinjs(source) },
  {
    ending: /\.xml$/i,
    isNews: (source) => /<(?:[\w-]+:)?(?:newsItem|newsMessage|nitf)[\s>]/.test(source.slice(0, HEAD)),
    unpack: unpackXml,
  },
];

function unpackXml(source: string): Unpacked {
  return /<(?:[\w-]+:)?nitf[\s>]/.test(source.slice(0, HEAD)) &&
    !/<(?:[\w-]+:)?news(?:Item|Message)[\s>]/.test(source.slice(0, HEAD))
    ? unpackNitf(source)
    : unpackNewsMl(source);
}

const formatOf = (name: string): FileFormat | undefined => formats.find(({ ending }) => ending.test(name));

/** True where a file's name ends as one in a news format may. */
export const mayCarry = (name: string): boolean => formatOf(name) !== undefined;

/** True where a file in such a format looks like news. */
export const carriesNews = (name: string, source: string): boolean => formatOf(name)?.isNews(source) ?? false;

/** What a file carries, by the ending of its name: null where it is plain copy; no item and an error where it cannot be read. */
export function unpackFile(name: string, source: string): Unpacked | null {
  return formatOf(name)?.unpack(source) ?? null;
}

/** The first item of a file, made ready for the reader. */
export function prepareFile({ items: [first], diagnostics }: Unpacked): Prepared | null {
  return first ? prepare(first, diagnostics) : null;
}
