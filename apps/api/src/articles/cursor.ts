import type { Position } from '@dateline/content/archive';
import * as z from 'zod';

const placeSchema = z.tuple([z.string(), z.string()]);

/**
 * A place in a list, as a client carries it: opaque, and good for as long as the order holds, whatever is added or removed.
 *
 * @returns Base64url.
 */
export function cursorOf({ published, id }: Position): string {
  const bytes = new TextEncoder().encode(JSON.stringify([published, id]));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** The place that a cursor stands for, or null where it is none of ours. */
export function positionFrom(cursor: string): Position | null {
  try {
    const bytes = Uint8Array.from(atob(cursor.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
    const [published, id] = placeSchema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return { published, id };
  } catch {
    return null;
  }
}
