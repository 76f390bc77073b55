import { decode } from '@dateline/content/archive';
import { type Copy, longest } from './copy.ts';

/** A file that was brought to the desk: the copy in it, or why there is none. */
export type Opened = { readonly copy: Copy } | { readonly refused: string };

/**
 * Decodes a file as the command line does. Line ends become `\n`, as a field for text holds them, so that spans point into that.
 *
 * @param name The name of the file.
 * @param bytes All of it.
 */
export function opened(name: string, bytes: Uint8Array): Opened {
  if (bytes.length > longest) return { refused: `${name} has more than ${longest / 1e6} million bytes.` };
  const { text, diagnostics } = decode(bytes);
  if (text === null) return { refused: `${name}: ${diagnostics.map(({ message }) => message).join(' ')}` };
  return { copy: { name, text: text.replace(/\r\n?/g, '\n'), published: null, decoding: diagnostics } };
}
