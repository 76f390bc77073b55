import { once } from '@dateline/content/archive';
import * as z from 'zod';

/**
 * A place in a list, as a client carries it: opaque, and good for as long as the order holds, whatever is added or removed.
 *
 * @returns Base64url.
 */
export const cursorOf = (position: unknown): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(position))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** The place that a cursor stands for, or null where it is none of ours. */
export function positionFrom<Position>(cursor: string, schema: z.ZodType<Position>): Position | null {
  try {
    const bytes = Uint8Array.from(atob(cursor.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
    return schema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return null;
  }
}

const place = () => ({ published: z.string(), id: z.string() });

/** What cursors hold, by what is listed. */
export const positions = {
  article: once(() => z.strictObject(place())),
  found: once(() => z.strictObject({ ...place(), rank: z.int().nonnegative() })),
  within: once(() => z.strictObject({ ...place(), start: z.int().nonnegative() })),
  event: once(() => z.strictObject({ date: z.string(), ...place(), start: z.int().nonnegative() })),
  entity: once(() => z.strictObject({ id: z.string(), name: z.string(), stories: z.int().nonnegative() })),
} as const;
