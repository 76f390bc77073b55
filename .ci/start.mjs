// Runs the README's start command as a reader would, fetches a page and an article, and stops it with Ctrl-C.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const child = spawn('npm', ['start'], {
  env: { ...process.env, PORT: '0' },
  stdio: ['ignore', 'pipe', 'inherit'],
  detached: true,
});
const deadline = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), 240_000);
const exited = once(child, 'exit');

const address = await new Promise((found) => {
  let printed = '';
  child.stdout.on('data', (chunk) => {
    process.stdout.write(chunk);
    printed += chunk;
    const match = /http:\/\/[\w.[\]:]+:\d+/.exec(printed);
    if (match) found(match[0]);
  });
  exited.then(() => found(null));
});

const problems = [];
if (address) {
  const page = await (await fetch(`${address}/`)).text();
  const list = await (await fetch(`${address}/v1/articles`)).json();
  const headline = list.items?.[0]?.headline?.text;
  if (!headline) problems.push('the API lists no article with a headline');
  else if (!page.includes(headline)) problems.push('the front page does not show the headline that the API lists');
  process.kill(-child.pid, 'SIGINT');
} else problems.push('it ended before it printed an address');

const [code, signal] = await exited;
clearTimeout(deadline);
if (address && code !== 0) problems.push(`it ended with ${signal ?? code} after Ctrl-C, not with 0`);
for (const problem of problems) console.error(`npm start: ${problem}`);
console.log(problems.length ? 'npm start: failed' : `npm start: served ${address} and stopped cleanly`);
process.exitCode = problems.length ? 1 : 0;
