import { diagnoseSource } from '../../diagnostics/diagnose-source.ts';
import type { Carried, Unpacked } from './carried/index.ts';
import { type FromOptions, readAll, type SourceReading } from './carried/read-carried.ts';
import { tooLong } from './parsing/longest.ts';
import { messagesIn } from './parsing/messages.ts';

/**
 * Reads every message of a transmission in ANPA 1312 or IPTC 7901, as news wires send it: each framed by the controls SOH, STX and
 * ETX, and read as plain copy is, with its header lines and controls.
 *
 * @param source The messages, decoded.
 * @returns A reading a message, in the order of the file, each with the text that its spans point into. Never throws for what
 *   the source holds.
 * @see https://en.wikipedia.org/wiki/ANPA-1312
 * @example fromAnpa('\x01a0545\r\nr a BC-NV--Pact 10-12 0123\r\n\x02^Pact restored<\r\n…\x03')[0]?.article?.urgency // 4
 */
export const fromAnpa = (source: string, options: FromOptions = {}): SourceReading[] =>
  readAll(unpackAnpa(source, options.longest), options);

export function unpackAnpa(source: string, longest?: number): Unpacked {
  const refused = tooLong(source, longest);
  if (refused) return { items: [], diagnostics: [refused] };
  const items = messagesIn(source).map(carriedBy);
  if (items.length > 0) return { items, diagnostics: [], isList: items.length > 1 };
  const complaint = 'no message in it is framed by SOH and STX';
  return { items, diagnostics: [diagnoseSource('not-news', null, { standard: 'ANPA 1312', complaint })] };
}

const carriedBy = (message: string): Carried => ({
  standard: 'anpa',
  identifier: STORY.exec(message)?.[1],
  body: [{ kind: 'plain', text: PRINTED.test(message) ? message : '', rule: 'anpa/text' }],
});

const PRINTED = /[^\s\p{Cc}]/u;

/** The service and number that open a header: `a0545`, `eca062`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what opens a message
const STORY = /\x01\s*([a-z]{1,3}\d{3,5})/i;
