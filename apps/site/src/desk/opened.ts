import { decode, messagesIn } from '@dateline/content/archive';
import { type Copy, longest } from './copy.ts';

/** A file that was brought to the desk: the pieces of copy in it, or why there is none. */
export type Opened = { readonly copies: readonly Copy[] } | { readonly refused: string };

/**
 * Decodes a file as the command line does, and parts a transmission of several messages into them. Line ends become `\n`, as a field for text holds them, so that spans point into that.
 *
 * @param name The name of the file.
 * @param bytes All of it.
 */
export function opened(name: string, bytes: Uint8Array): Opened {
  if (bytes.length > longest) return { refused: `${name} has more than ${longest / 1e6} million bytes.` };
  const { text, diagnostics } = decode(bytes);
  if (text === null) return { refused: `${name}: ${diagnostics.map(({ message }) => message).join(' ')}` };
  const piece = (copy: string) => ({
    name,
    text: copy.replace(/\r\n?/g, '\n'),
    published: null,
    decoding: diagnostics,
  });
  const messages = messagesIn(text);
  if (messages.length < 2) return { copies: [piece(text)] };
  // where in the bytes something stood has no place in a message
  const decoding = diagnostics.map(({ span: _span, ...rest }) => rest);
  return { copies: messages.map((one, i) => ({ ...piece(one), name: `${name}, ${i + 1}`, decoding })) };
}
