import { connect } from 'node:net';
import { Worker } from 'node:worker_threads';
import { contest, type Measured } from './rounds.ts';

const connections = 16;
const requests = 8000;

/**
 * Requests a second over real sockets, and how much longer ours take at the 99th percentile than the bare ones. The sockets are
 * kept alive, with one request at a time on each; the server runs in a thread of its own.
 */
export async function overSockets(subject: string): Promise<Omit<Measured, 'bytes'> & { readonly tail: number }> {
  const worker = new Worker(new URL('./server.ts', import.meta.url), { workerData: subject });
  const [ours = 0, bare = 0] = await new Promise<number[]>((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
  });
  const times = { ours: [] as number[], bare: [] as number[] };
  const result = await contest(
    () => rate(ours, subject, times.ours),
    () => rate(bare, subject, times.bare),
  );
  await worker.terminate();
  return { ...result, tail: longest(times.ours) / longest(times.bare) };
}

/** What 99 of a hundred take at the most. */
const longest = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0;

async function rate(port: number, subject: string, times: number[]): Promise<number> {
  const start = performance.now();
  await Promise.all(Array.from({ length: connections }, () => ask(port, subject, requests / connections, times)));
  return (requests / (performance.now() - start)) * 1000;
}

/** Asks so many times on one connection. All answers have one length, which the first one tells. */
function ask(port: number, subject: string, count: number, times: number[]): Promise<void> {
  const request = `GET ${subject} HTTP/1.1\r\nhost: localhost\r\n\r\n`;
  return new Promise((resolve, reject) => {
    let left = count;
    let asked = performance.now();
    let length = 0;
    let received = 0;
    const socket = connect(port, '127.0.0.1', () => socket.write(request)).on('error', reject);
    socket.on('data', (chunk) => {
      length ||= lengthOf(chunk.toString('latin1'));
      received += chunk.length;
      if (received < length) return;
      received = 0;
      left--;
      times.push(performance.now() - asked);
      asked = performance.now();
      if (left > 0) socket.write(request);
      else socket.end(resolve);
    });
  });
}

function lengthOf(head: string): number {
  const body = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1]);
  if (!head.startsWith('HTTP/1.1 200') || Number.isNaN(body))
    throw new Error(`an unexpected answer: ${head.slice(0, 200)}`);
  return head.indexOf('\r\n\r\n') + 4 + body;
}
