import type { Copy } from './copy.ts';
import { longest, unnamed } from './copy.ts';

/** What a fragment that holds copy begins with. */
export const key = '#copy=';

/**
 * A piece of copy as the fragment of an address, compressed. A browser sends no fragment to any server.
 *
 * @returns `#copy=` and letters that an address holds as they are.
 */
export async function fragmentOf({ name, text, published }: Copy): Promise<string> {
  const json = new TextEncoder().encode(JSON.stringify({ name, text, published }));
  const packed = new Response(new Blob([json]).stream().pipeThrough(new CompressionStream('deflate-raw')));
  return key + base64Url(new Uint8Array(await packed.arrayBuffer()));
}

/**
 * The copy that a fragment holds. Anybody can make a fragment: whatever it holds, this does not throw, and unpacks no more than
 * the desk would read.
 *
 * @returns Null where the fragment holds no copy.
 */
export async function copyIn(fragment: string): Promise<Copy | null> {
  if (!fragment.startsWith(key)) return null;
  try {
    return copyFrom(JSON.parse(await unpacked(bytesOf(fragment.slice(key.length)))));
  } catch {
    return null;
  }
}

function copyFrom(value: unknown): Copy | null {
  const { name, text, published } = Object(value) as Record<string, unknown>;
  if (typeof text !== 'string') return null;
  return {
    name: typeof name === 'string' && name !== '' ? name.slice(0, 200) : unnamed,
    text: text.slice(0, longest),
    published: typeof published === 'string' && /^\d{4}-\d\d-\d\d$/.test(published) ? published : null,
  };
}

/** What was packed, unless it is far longer than any copy: a few bytes can unpack to gigabytes. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const decoder = new TextDecoder();
  let [text, read] = ['', 0];
  for await (const chunk of new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))) {
    read += chunk.length;
    if (read > 8 * longest) throw new RangeError('longer than any copy');
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function base64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
