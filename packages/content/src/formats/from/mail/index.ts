import type { Carried, Unpacked } from '../carried/index.ts';
import { tells } from '../carried/told.ts';
import { bytesIn, bytesOf, wordsIn } from './encoded.ts';
import { fieldsFrom, type MailHead, mailHead } from './head.ts';

/**
 * The copy that an e-mail carries: its subject as the first line, as a wire has the headline there with whatever it tells editors, and below
 * it the text. Of what was sent on it is the message within.
 */
export function unpackMail(source: string): Unpacked {
  const outer = mailHead(source);
  if (!outer) return { items: [], diagnostics: [] };
  let message = outer;
  let text = textOf(message);
  for (let inner = sentOn(text); inner; inner = sentOn(text)) {
    message = inner;
    text = textOf(inner);
  }
  return { items: [carriedBy(message, text)], diagnostics: [] };
}

/** The message that a text sends on, be it below words to whom it was sent. */
function sentOn(text: string): MailHead | null {
  const at = SENT_ON.exec(text)?.index;
  return mailHead(text) ?? (at === undefined ? null : mailHead(text.slice(at)));
}

const SENT_ON = /^(?:-{3,} ?Forwarded message ?-{3,}|Begin forwarded message:)\s*$/im;

const tell = tells('mail');

function carriedBy({ fields }: MailHead, text: string): Carried {
  const subject = wordsIn(fields.get('subject') ?? '').replace(/^(?:(?:re|fwd?|aw|wg): ?)+/i, '');
  const copy = unsigned(text).trim();
  const opens = lettersOf(copy.slice(0, subject.length * 2)).startsWith(lettersOf(subject));
  const body = opens ? copy : `${subject}\n\n${copy}`;
  return {
    standard: 'mail',
    identifier: subject.replace(/[/:?#]/g, ' '),
    published: tell((fields.get('date') ?? fields.get('sent'))?.replace(/ *\(.*\)$/, ''), 'date'),
    body: [{ kind: 'plain', text: body, rule: 'mail/text' }],
  };
}

/** However a text sets its headline, `ROUNDUP` on a line of its own, it opens on the same letters. */
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** Text without who sent it, below the line that RFC 3676, section 4.3, has for that, be it without its space. */
function unsigned(text: string): string {
  const at = text.lastIndexOf('\n--');
  const isLine = at >= 0 && /^ ?\r?\n/.test(text.slice(at + 3, at + 6));
  return isLine && text.length - at < LONGEST_SIGNATURE ? text.slice(0, at) : text;
}

const LONGEST_SIGNATURE = 1000;

/** The text of a message: of several parts the first that is plain, be it within one of them. */
function textOf({ fields, body }: MailHead, depth = 0): string {
  const type = fields.get('content-type') ?? '';
  const boundary = /^multipart\/.*;\s*boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (boundary !== undefined && depth < DEEPEST) {
    const parts = body.split(`--${boundary}`).slice(1, MOST_PARTS);
    const plain = parts
      .map((part) => fieldsFrom(part, /^[ \t]*\r?\n/.exec(part)?.[0].length ?? 0))
      .find((part) => part && /^(?:text\/plain|multipart\/|$)/i.test(part.fields.get('content-type') ?? ''));
    return plain ? textOf(plain, depth + 1) : body;
  }
  const encoded = bytesOf(body, fields.get('content-transfer-encoding') ?? '');
  return encoded ? bytesIn(encoded, /charset="?([\w-]+)/i.exec(type)?.[1]) : body;
}

const MOST_PARTS = 50;
const DEEPEST = 5;
