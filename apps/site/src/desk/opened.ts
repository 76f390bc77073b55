import { carrierOf, decode, messagesIn } from '@dateline/content/archive';
import type { SourceReading } from '@dateline/content/formats/from';
import { type Copy, longest } from './copy.ts';

/** A file that was brought to the desk: the pieces of copy in it, or why there is none. */
export type Opened = { readonly copies: readonly Copy[] } | { readonly refused: string };

/**
 * Decodes a file as the command line does, and parts what holds several pieces of copy, a transmission or what a news database gave out,
 * into them; of an e-mail, and of copy below labels, it takes what they carry. Line ends become `\n`, as a field for text holds them, so that spans point into that.
 *
 * @param name The name of the file.
 * @param bytes All of it.
 */
export async function opened(name: string, bytes: Uint8Array): Promise<Opened> {
  if (bytes.length > longest) return { refused: `${name} has more than ${longest / 1e6} million bytes.` };
  const { text, diagnostics } = decode(bytes);
  if (text === null) return { refused: `${name}: ${diagnostics.map(({ message }) => message).join(' ')}` };
  const piece = (copy: string) => ({
    name,
    text: copy.replace(/\r\n?/g, '\n'),
    published: null,
    decoding: diagnostics,
  });
  const pieces = await piecesOf(text);
  if (!pieces) return isJson(text) ? { refused: `${name} is JSON, and no article.` } : { copies: [piece(text)] };
  // where in the bytes something stood has no place in a piece
  const decoding = diagnostics.map(({ span: _span, ...rest }) => rest);
  return {
    copies: pieces.map((one, i) => ({
      ...piece(one),
      name: pieces.length > 1 ? `${name}, ${i + 1}` : name,
      decoding,
    })),
  };
}

/** Whether it is for machines: what is known beside copy, as folders have it, most likely. */
function isJson(text: string): boolean {
  if (!/^\s*[{[]/.test(text)) return false;
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

/** The pieces of copy that a text carries, as they are read; null where it is copy itself. */
async function piecesOf(text: string): Promise<readonly string[] | null> {
  const carrier = carrierOf(text);
  if (carrier === null) return null;
  if (carrier === 'anpa') return messagesIn(text);
  // what takes such texts apart is fetched when one comes
  const { fromAny } = await import('@dateline/content/formats/from/any');
  return fromAny(text, 'text/plain')?.readings.map(asCopy) ?? null;
}

/**
 * A document as wire copy is set: its headline, what it tells editors, who wrote it and when, and from its dateline on the copy; all of it
 * where nothing was read.
 */
function asCopy({ article, text }: SourceReading): string {
  if (!article) return text;
  const { headline, notes, byline, dateline, published, body } = article;
  const [from = 0, to = 0] = [dateline?.span[0] ?? body[0]?.span[0], body.at(-1)?.span[1]];
  const above = notes.filter(({ audience, span }) => audience === 'editors' && span[1] <= from);
  const lines = [
    ...(headline ? [headline.text] : []),
    ...above.map((note) => note.text),
    ...(byline?.names.length ? [`By ${byline.names.join(' and ')}`] : []),
    ...(published.value ? [`Published: ${published.value}`] : []),
    text.slice(from, to),
  ];
  return `${lines.join('\n\n')}\n`;
}
