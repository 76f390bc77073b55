import type { Archive, State } from '@dateline/content/archive';
import type { Context } from 'hono';
import type { ProblemName } from '../problem/kinds.ts';
import { problem, type Refusal } from '../problem/problem.ts';
import { type Representation, represent, send, sendAgain } from './representation.ts';

/** What an answer is made of, before it is a representation. */
export interface Made {
  /** A value goes out as JSON, a text as it is. */
  readonly body: unknown;
  /** `application/json` where there is no content type among them. */
  readonly headers?: Record<string, string>;
}

/**
 * Answers from what was sent before at the same address, at once, and makes it where nothing is kept.
 *
 * @param make Told the moment that decides what may be published; it may say that there is nothing to send.
 * @param variant Which of several answers that one address has, by what the client accepts.
 */
export type Shelf = (
  c: Context,
  make: (now: Date) => Promise<Made | ProblemName | Refusal>,
  variant?: string,
) => Response | Promise<Response>;

/** How much is kept, in characters. */
const room = 32_000_000;
/** Longer addresses are not worth their place. */
const longest = 1000;
/** So many addresses are known to have been asked for. */
const most = 10_000;

/**
 * Keeps what was sent for as long as the archive shows the same: when anything comes, goes or is killed, all of it is made
 * anew. What is asked for a second time is kept, since hardly any search is: to keep them all takes the engine longer than it saves.
 */
export function createShelf({ archive, now }: { archive: Archive; now: () => Date }): Shelf {
  let state = '';
  let used = 0;
  const kept = new Map<string, Representation>();
  const asked = new Set<string>();
  const clear = (): void => {
    kept.clear();
    used = 0;
  };
  const add = (address: string, representation: Representation): void => {
    const size = address.length + representation.body.length;
    // of two that were made at a time, one is kept
    if (address.length > longest || size >= room / 8 || kept.has(address)) return;
    if (!asked.has(address)) {
      if (asked.size === most) asked.clear();
      asked.add(address);
      return;
    }
    if (used + size > room) clear();
    kept.set(address, representation);
    used += size;
  };
  return (c, make, variant = '') => {
    const moment = now();
    const address = variant + addressOf(c);
    const answerIn = ({ id, since }: State): Response | Promise<Response> => {
      if (id !== state) {
        state = id;
        clear();
      }
      const found = kept.get(address);
      return found ? sendAgain(c, found) : made(id, since);
    };
    const made = async (id: string, since: Date | null): Promise<Response> => {
      const made = await make(moment);
      if (typeof made === 'string') return problem(made);
      if ('problem' in made) return problem(made.problem, made);
      // https://www.rfc-editor.org/rfc/rfc9110#section-8.8.2.1: not later than the answer itself
      const modified: Record<string, string> = since && since <= moment ? { 'last-modified': since.toUTCString() } : {};
      const text = typeof made.body === 'string' ? made.body : `${JSON.stringify(made.body)}\n`;
      const representation = await represent(text, { ...made.headers, ...modified });
      if (id === state) add(address, representation);
      return send(c, representation);
    };
    const shown = archive.state(moment);
    return shown instanceof Promise ? shown.then(answerIn) : answerIn(shown);
  };
}

/** Path and query, whatever host they were asked of. */
function addressOf({ req }: Context): string {
  const query = req.url.indexOf('?');
  return query < 0 ? req.path : req.path + req.url.slice(query);
}
