import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import type { Span } from '../model/span.ts';
import { copyCodes } from './copy-codes.ts';

/** Codes, how bad each is, and what it says. */
type Catalogue = Readonly<Record<string, { readonly severity: Severity; readonly message: string }>>;

/** The names between braces in a message. */
type Slots<Message extends string> = Message extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Slots<Rest>
  : never;

type Facts<Codes extends Catalogue, C extends keyof Codes> = Slots<Codes[C]['message']>;

export type Diagnose<Codes extends Catalogue> = <C extends keyof Codes & string>(
  code: C,
  span: Span | null,
  ...facts: [Facts<Codes, C>] extends [never] ? [] : [Readonly<Record<Facts<Codes, C>, string | number>>]
) => Diagnostic;

/** Makes diagnostics of a catalogue. */
export const diagnoserOf =
  <Codes extends Catalogue>(codes: Codes): Diagnose<Codes> =>
  (code, span, ...facts) => {
    const { severity, message } = codes[code] as Codes[string];
    const [given]: readonly Readonly<Record<string, string | number>>[] = facts;
    const filled = message.replace(/\{(\w+)\}/g, (slot, name: string) => printed(given?.[name] ?? slot));
    return { code, severity, message: filled, ...(span && { span }) };
  };

/**
 * Makes a diagnostic of what is said of copy.
 *
 * @param code Which one.
 * @param span Where, in UTF-16 code units of the decoded source; null where it concerns the whole file.
 * @param facts What its message tells of this case; needed where the message has a place for it, and only there.
 * @example diagnose('unknown-agency', [40, 44], { agency: 'NNPA' })
 */
export const diagnose = diagnoserOf(copyCodes);

/** Numbers in groups of three, as copy has them: 10,000,000. */
const printed = (fact: string | number): string =>
  typeof fact === 'number' ? String(fact).replace(/\B(?=(?:\d{3})+$)/g, ',') : fact;
