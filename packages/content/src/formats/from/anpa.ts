import { diagnoseSource } from '../../diagnostics/diagnose-source.ts';
import type { Carried, Unpacked } from './carried/index.ts';
import { type FromOptions, readAll, type SourceReading } from './carried/read-carried.ts';
import { tooLong } from './parsing/longest.ts';

/**
 * Reads every message of a file in ANPA 1312, as news wires send it: each framed by the controls SOH, STX and ETX, its header
 * lines read as those of plain copy are.
 *
 * @param source The messages, decoded.
 * @returns A reading a message, in the order of the file, each with the text that its spans point into. Never throws for what
 *   the source holds.
 * @see https://en.wikipedia.org/wiki/ANPA-1312
 * @example fromAnpa('\x01a0545\r\nr a BC-NV--Pact 10-12 0123\x02^Pact restored<\r\n…\x03')[0]?.article?.urgency // 4
 */
export const fromAnpa = (source: string, options: FromOptions = {}): SourceReading[] =>
  readAll(unpackAnpa(source, options.longest), options);

const [SOH, STX, ETX] = ['\x01', '\x02', '\x03'];

export function unpackAnpa(source: string, longest?: number): Unpacked {
  const refused = tooLong(source, longest);
  if (refused) return { items: [], diagnostics: [refused] };
  const items = source.split(SOH).slice(1).flatMap(messageIn);
  if (items.length > 0) return { items, diagnostics: [], isList: items.length > 1 };
  const complaint = 'no message in it is framed by SOH and STX';
  return { items, diagnostics: [diagnoseSource('not-news', null, { standard: 'ANPA 1312', complaint })] };
}

/** What stands after a SOH: the header up to STX, the text up to ETX, and the moment of transmission after it. */
function messageIn(message: string): Carried[] {
  const start = message.indexOf(STX ?? '');
  if (start < 0) return [];
  const end = message.indexOf(ETX ?? '', start);
  const header = headerLines(message.slice(0, start));
  const text = linesOf(message.slice(start + 1, end < 0 ? undefined : end));
  const trailer = end < 0 ? '' : linesOf(message.slice(end + 1)).trim();
  const copy = [header, text, trailer].filter((part) => part.trim() !== '').join('\n\n');
  return [
    { standard: 'anpa', identifier: STORY.exec(header)?.[0], body: [{ kind: 'plain', text: copy, rule: 'anpa/text' }] },
  ];
}

/** Service level and story number. */
const STORY = /^[a-z]\d{4}/i;

/** The story number stands on a line of its own, as wires print it. */
const headerLines = (header: string): string =>
  linesOf(header)
    .trim()
    .replace(/^([a-z]\d{4}[-a-z]*)\s+(?=[a-z] [a-z] )/i, '$1\n');

/** Text as lines: the controls that set type and fill the line to the next beat are spaces. */
const linesOf = (text: string): string =>
  text
    .replace(/\r\n?|\n\r/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what the standard sets type with
    .replace(/[\x00-\x09\x0b-\x1f\x7f]+/g, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n');
