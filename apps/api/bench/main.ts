import { articles, subjects } from './contest.ts';
import { inProcess } from './in-process.ts';
import { rounds } from './rounds.ts';
import { overSockets } from './socket.ts';

const line = (...cells: readonly string[]) =>
  console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(26) : cell.padStart(13))).join(''));
const count = (value: number): string => Math.round(value).toLocaleString('en');

console.log(`API: requests a second, beside a bare Hono route that returns the same bytes, in the same run.
Node ${process.versions.node}; ${articles} articles; the median of ${rounds} rounds, both sides in turn.
In process through fetch; over 16 kept-alive sockets, with the server in a thread of its own.
`);
line('', 'bytes', 'in process', 'bare', 'of bare', 'over sockets', 'bare', 'of bare', '99 % within');
for (const subject of subjects) {
  const near = await inProcess(subject);
  const far = await overSockets(subject);
  line(
    subject,
    count(near.bytes),
    ...[near, far].flatMap(({ ours, bare, ratio }) => [count(ours), count(bare), `${Math.round(ratio * 100)} %`]),
    `${far.tail.toFixed(2)} times`,
  );
}
