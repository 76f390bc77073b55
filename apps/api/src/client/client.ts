import { type ClientRequestOptions, hc } from 'hono/client';
import type { Api } from './api.ts';
import { withEncodedPaths } from './encoded-paths.ts';

/** Every address of the API as a chain of names: `api.v1.articles[':id'].$get`. */
export type ApiClient = ReturnType<typeof hc<Api>>;

/** What a client may be given. */
export interface ClientOptions {
  /** The platform's own unless given; `app.request` in tests. */
  readonly fetch?: typeof fetch;
  /** What every request is to carry. */
  readonly headers?: Exclude<ClientRequestOptions['headers'], undefined>;
}

/**
 * A client of the API, typed by the OpenAPI document: what each address takes, and what it answers, by status.
 *
 * @param address Where the API is: `http://localhost:8787`.
 * @returns Hono's client. A call gives the `Response`, whose `json()` is typed by its `status`; it rejects only where no answer
 *   came. `bodyOf` gives the body, and throws the problem.
 * @see https://hono.dev/docs/guides/rpc#client
 * @example
 * const api = createClient('http://localhost:8787');
 * const response = await api.v1.articles[':id'].$get({ param: { id: 'pact' } });
 * if (response.ok) console.log((await response.json()).headline?.text);
 * else console.log((await response.json()).detail);
 */
export const createClient = (address: string, options: ClientOptions = {}): ApiClient =>
  withEncodedPaths(hc<Api>(address, { ...options, buildSearchParams: searchParams }));

/** Lists stand in one parameter, with commas between. */
const searchParams = (query: Readonly<Record<string, unknown>>): URLSearchParams =>
  new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
