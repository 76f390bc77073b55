import type { Archive } from '@dateline/content/archive';
import type { MiddlewareHandler } from 'hono';
import type { Logged } from './http/observe.ts';
import type { Shelf } from './http/shelf.ts';

/** What an app is made of: all that it knows, and all that it asks of the world. */
export interface ApiOptions {
  readonly archive: Archive;
  /** The moment that decides what may be published; asked once a request. */
  readonly now: () => Date;
  /** The public address, without a slash at its end. */
  readonly site: string;
  /** What stands before routes that cost work, as `rateLimit` makes it. */
  readonly rateLimit?: MiddlewareHandler;
  /** The largest body that is taken, in bytes; a megabyte unless said. */
  readonly largest?: number;
  /** How long a body may take to arrive and be read, in milliseconds; ten seconds unless said. */
  readonly patience?: number;
  /** Told of each request once it is answered; ids and times are in the answers only where there is one. */
  readonly log?: (request: Logged) => void;
  /** Told of each error that is ours; the client hears nothing of it. */
  readonly report?: (error: unknown) => void;
}

/** What routes over the archive are made of. */
export interface Serving extends ApiOptions {
  readonly shelf: Shelf;
}
