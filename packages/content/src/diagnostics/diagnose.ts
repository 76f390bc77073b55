import type { Diagnostic } from '../model/diagnostic.ts';
import type { Span } from '../model/span.ts';
import { type Code, codes } from './codes.ts';

/** The names between braces in a message. */
type Slots<Message extends string> = Message extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Slots<Rest>
  : never;

type Facts<C extends Code> = Slots<(typeof codes)[C]['message']>;

/**
 * Makes a diagnostic of the catalogue.
 *
 * @param code Which one.
 * @param span Where, in UTF-16 code units of the decoded source; null where it concerns the whole file.
 * @param facts What its message tells of this case; needed where the message has a place for it, and only there.
 * @example diagnose('same-id', null, { id: 'pact', other: 'Pact.txt', free: 'pact-2' })
 */
export function diagnose<C extends Code>(
  code: C,
  span: Span | null,
  ...facts: [Facts<C>] extends [never] ? [] : [Readonly<Record<Facts<C>, string | number>>]
): Diagnostic {
  const { severity, message } = codes[code];
  const given: Readonly<Record<string, string | number>> = facts[0] ?? {};
  const filled = message.replace(/\{(\w+)\}/g, (slot, name: string) => printed(given[name] ?? slot));
  return { code, severity, message: filled, ...(span && { span }) };
}

/** Numbers in groups of three, as copy has them: 10,000,000. */
const printed = (fact: string | number): string =>
  typeof fact === 'number' ? String(fact).replace(/\B(?=(?:\d{3})+$)/g, ',') : fact;
