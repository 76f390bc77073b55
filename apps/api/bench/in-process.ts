import { contestFor, type Fetch } from './contest.ts';
import { contest, type Measured } from './rounds.ts';

const calls = 4000;

/** Requests a second through `fetch`, without a socket: each with a request of its own, its body read. */
export async function inProcess(subject: string): Promise<Measured> {
  const { ours, bare, bytes } = await contestFor(subject);
  return {
    bytes,
    ...(await contest(
      () => rate(ours, subject),
      () => rate(bare, subject),
    )),
  };
}

async function rate(fetch: Fetch, subject: string): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < calls; i++) await (await fetch(new Request(`http://localhost${subject}`))).text();
  return (calls / (performance.now() - start)) * 1000;
}
