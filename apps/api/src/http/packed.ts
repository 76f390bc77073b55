import Negotiator from 'negotiator';
import { builtIn } from './built-in.ts';

/** What is shorter comes in one packet as it is. */
const least = 1000;

const gzip = builtIn?.('node:zlib')?.gzipSync;

/** Whether a body of so many bytes is sent packed to whoever takes it so. */
export const isPackable = (length: number): boolean => gzip !== undefined && length >= least;

/** The bytes packed by gzip, without a time in them: the same bytes give the same. */
export const packed = (body: string | Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(gzip?.(body) ?? []);

/**
 * Whether an `Accept-Encoding` takes gzip, and would rather have it than the bytes as they are.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3
 */
export const takesGzip = (accepted: string | undefined): boolean =>
  accepted?.includes('gzip') === true &&
  new Negotiator({ headers: { 'accept-encoding': accepted } }).encoding(['gzip', 'identity']) === 'gzip';
