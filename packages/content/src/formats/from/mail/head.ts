/** What stands above a message, and what is below. */
export interface MailHead {
  /** By field in lower case. */
  readonly fields: ReadonlyMap<string, string>;
  readonly body: string;
}

const FIELD = /^([A-Z][A-Za-z-]{1,40}): ?(.*)$/;

/** The fields that tell a message from copy that opens on lines with a colon. */
const TELLS: ReadonlySet<string> = new Set(
  'from to cc date sent reply-to message-id mime-version content-type content-transfer-encoding'.split(' '),
);

/** No head has more lines. */
const MOST = 200;

/**
 * The head of an e-mail: its subject among fields on lines of their own, with who sent it, to whom or when, up to a blank line. Null where
 * a text does not open on one.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5322#section-2.2
 */
export function mailHead(source: string): MailHead | null {
  const opening = OPENING.exec(source)?.[0];
  const head = opening === undefined ? null : fieldsFrom(source, opening.length);
  const told = [...(head?.fields.keys() ?? [])].filter((name) => TELLS.has(name));
  return head?.fields.has('subject') && told.length > 1 ? head : null;
}

/** The fields that stand from a place on, up to a blank line, and what is below it; null where another line stands among them. */
export function fieldsFrom(source: string, from: number): MailHead | null {
  const fields = new Map<string, string>();
  let [at, last] = [from, ''];
  for (let line = 0; line < MOST && at < source.length; line++) {
    const end = source.indexOf('\n', at);
    const text = source.slice(at, end < 0 ? source.length : end).trimEnd();
    at = end < 0 ? source.length : end + 1;
    const [, name, value = ''] = FIELD.exec(text) ?? [];
    if (name) {
      last = name.toLowerCase();
      if (!fields.has(last)) fields.set(last, value);
    } else if (text === '') break;
    else if (/^[ \t]/.test(text)) fields.set(last, `${fields.get(last) ?? ''} ${text.trim()}`);
    else return null;
  }
  return { fields, body: source.slice(at) };
}

/** Blank lines, the line that parts messages in a mailbox or one that was sent on from what stands above it, and a field. */
const OPENING =
  /^\s*(?:From \S+@\S+ .*\r?\n|-{3,} ?(?:Forwarded message|Original Message) ?-{3,}\s+|Begin forwarded message:\s+)?(?=(?:From|To|Subject|Date|Sent|Return-Path|Received|Delivered-To|Message-I[Dd]|MIME-Version|X-[\w-]+): )/i;
