import { SaxesParser } from 'saxes';
import { diagnoseSource } from '../../../diagnostics/diagnose-source.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { entities, firstUnread } from '../../../text/entities.ts';
import { LONGEST, tooLong } from './longest.ts';
import { DEEPEST, type Element } from './tree.ts';
import { createTreeBuilder } from './tree-builder.ts';

/** The root element, or null and what is wrong. */
export interface ParsedXml {
  readonly root: Element | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parses XML. Entities are not expanded, neither those that the document declares nor those that it would fetch: what is no
 * entity of XML itself, or the name of a letter, stays in the text as it came. Too deep, too long or not well-formed is an
 * error.
 *
 * @param standard What it should hold, when speaking to people.
 * @param longest In UTF-16 code units.
 */
export function parseXml(source: string, standard: string, longest = LONGEST): ParsedXml {
  const refused = tooLong(source, longest);
  if (refused) return { root: null, diagnostics: [refused] };
  const builder = createTreeBuilder();
  const parser = new SaxesParser({ xmlns: true });
  let stopped: Diagnostic | null = null;
  let unread = false;
  const stop = (diagnostic: Diagnostic): never => {
    stopped = diagnostic;
    throw new Error(diagnostic.message);
  };
  parser.ENTITIES = entities;
  parser.on('opentag', ({ local, attributes }) => {
    const named = new Map(Object.values(attributes).map((one) => [one.local, one.value]));
    if (!builder.open(local, named)) stop(diagnoseSource('too-deep', null, { limit: DEEPEST }));
  });
  parser.on('closetag', builder.close);
  parser.on('text', builder.text);
  parser.on('cdata', builder.text);
  parser.on('error', ({ message }) => {
    if (message.includes('undefined entity')) unread = true;
    // a feed that forgets to declare a prefix can be read all the same
    else if (!message.includes('unbound namespace prefix'))
      stop(diagnoseSource('malformed', null, { standard, complaint: complaintOf(message) }));
  });
  try {
    parser.write(source.trimStart()).close();
  } catch (error) {
    if (!stopped) throw error;
    return { root: null, diagnostics: [stopped] };
  }
  const root = builder.document.children.find((child) => typeof child !== 'string') ?? null;
  const entity = unread ? (firstUnread(source) ?? '&…;') : undefined;
  return { root, diagnostics: entity === undefined ? [] : [diagnoseSource('entity-unread', null, { entity })] };
}

/** `12:7: unclosed tag: p.` as `line 12, column 7: unclosed tag: p` */
const complaintOf = (message: string): string =>
  message
    .slice(0, 200)
    .replace(/^(\d+):(\d+): /, (_, line, column) => `line ${line}, column ${column}: `)
    .replace(/\.$/, '');
