/** The desk: copy in, and all that it became, at once. Nothing leaves the page. */
import type { Span } from '@dateline/content';
import { byId, element } from '../dom/element.ts';
import { latest } from '../dom/latest.ts';
import type { Tone } from '../source/tone.ts';
import { type Copy, longest, unnamed } from './copy.ts';
import { example } from './example.ts';
import { copyIn, fragmentOf, key } from './link.ts';
import { changed, laid, type Pieces, parted, taken } from './pieces.ts';
import { createReader } from './reader.ts';
import { room } from './room.ts';
import { save } from './save.ts';
import { selectIn } from './view/select-in.ts';
import { show } from './view/sheet.ts';

/** How long nobody types before copy is read, in milliseconds; and how long a fragment may be that people still pass on. */
const limits = { pause: 150, fragment: 30_000 };

const field = byId('copy', HTMLTextAreaElement);
const published = byId('published', HTMLInputElement);
const files = byId('files', HTMLInputElement);
const format = byId('format', HTMLSelectElement);
const names = byId('pieces', HTMLElement);
const status = byId('status', HTMLElement);
const results = byId('results', HTMLElement);

const ask = createReader();
const without = new Set<Tone>();
let pieces: Pieces = { all: [example], inHand: 0 };

const inHand = (): Copy => pieces.all[pieces.inHand] ?? example;
const say = (words: string): void => status.replaceChildren(words);

const reading = latest(async ({ copy, most }: { copy: Copy; most: number }) => {
  const sheet = await ask({ what: 'read', copy, most }).catch(({ message }: Error) => message);
  if (copy !== inHand()) return;
  results.removeAttribute('aria-busy');
  if (typeof sheet === 'string') return results.replaceChildren(sheet);
  show(results, sheet, { without, goTo, more: () => reading.askNow({ copy, most: most * 4 }) });
}, limits.pause);

function goTo([from, to]: Span): void {
  selectIn(field, from, to);
}

/** Shows the pieces that lie on the desk, and reads the one in hand. */
function lay(next: Pieces): void {
  pieces = next;
  const copy = inHand();
  if (field.value !== copy.text) field.value = copy.text;
  published.value = copy.published ?? '';
  names.hidden = next.all.length < 2;
  names.replaceChildren(
    ...next.all.map(({ name }, i) => {
      const button = element('button', { type: 'button', 'aria-pressed': String(i === next.inHand) }, name);
      button.addEventListener('click', () => lay(taken(pieces, i)));
      return element('li', {}, button);
    }),
  );
  reading.askNow({ copy, most: room });
}

/** Takes over what was typed. */
function retype(): void {
  const { name } = inHand();
  const copy: Copy = {
    name: name === example.name ? unnamed : name,
    text: field.value,
    published: published.value || null,
  };
  pieces = changed(pieces, copy);
  if (copy.text.length > longest) say(`More than ${longest / 1e6} million characters are not read.`);
  else reading.ask({ copy, most: room });
}

/** Parts what was pasted or dropped as text as a file would be, where it is more than copy: what a database gave out, a transmission, an e-mail, or copy below labels. */
async function part(): Promise<void> {
  const copy = inHand();
  const answer = await ask({ what: 'open', file: new File([copy.text], copy.name) }).catch(() => null);
  const copies = answer && 'copies' in answer ? answer.copies : [];
  if (copy === inHand() && copies[0] && copies[0].text !== copy.text) lay(parted(pieces, copies));
}

async function open(list: Iterable<File>): Promise<void> {
  const answers = await Promise.all(
    [...list].map((file) => ask({ what: 'open', file }).catch(({ message }: Error) => ({ refused: message }))),
  );
  const copies = answers.flatMap((answer) => ('copies' in answer ? answer.copies : []));
  const refused = answers.flatMap((answer) => ('refused' in answer ? [answer.refused] : []));
  const untouched = pieces.all.length === 1 && inHand() === example;
  if (copies.length > 0) lay(untouched ? { all: copies, inHand: 0 } : laid(pieces, copies));
  say(
    [
      copies.length > 0 && `${copies.length === 1 ? copies[0]?.name : `${copies.length} pieces of copy`} opened.`,
      ...refused,
    ]
      .filter(Boolean)
      .join(' '),
  );
}

async function share(): Promise<void> {
  const fragment = await fragmentOf(inHand());
  if (fragment.length > limits.fragment) return say('This copy is too long for a link.');
  history.replaceState(null, '', fragment);
  const copied = await navigator.clipboard?.writeText(location.href).then(
    () => true,
    () => false,
  );
  say(
    copied
      ? 'The link is copied. The copy lies in the link itself; no server gets it.'
      : 'The address of this page holds the copy now.',
  );
}

async function takeAlong(): Promise<void> {
  const chosen = format.selectedOptions[0];
  const text = await ask({ what: 'write', copy: inHand(), format: format.value }).catch(() => null);
  if (text === null || !chosen) return say('It cannot be written so.');
  const { type = 'text/plain', extension = 'txt' } = chosen.dataset;
  save(
    text,
    type,
    `${inHand()
      .name.replace(/\.\w+$/, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')}.${extension}`,
  );
}

async function openFragment(): Promise<boolean> {
  const copy = await copyIn(location.hash);
  if (copy) lay({ all: [copy], inHand: 0 });
  else if (location.hash.startsWith(key)) say('This link holds no copy that can be read. It may have been cut off.');
  return copy !== null;
}

field.addEventListener('input', (event) => {
  retype();
  if (/^insertFrom(?:Paste|Drop)$/.test((event as InputEvent).inputType)) void part();
});
published.addEventListener('input', retype);
files.addEventListener('change', () => void open(files.files ?? []));
byId('open', HTMLButtonElement).addEventListener('click', () => files.click());
byId('example', HTMLButtonElement).addEventListener('click', () => lay({ all: [example], inHand: 0 }));
byId('clear', HTMLButtonElement).addEventListener('click', () => {
  lay({ all: [{ name: unnamed, text: '', published: null }], inHand: 0 });
  field.focus();
});
byId('share', HTMLButtonElement).addEventListener('click', () => void share());
byId('take', HTMLButtonElement).addEventListener('click', () => void takeAlong());
addEventListener('hashchange', () => void openFragment());

for (const kind of ['dragenter', 'dragover'] as const)
  addEventListener(kind, (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    field.classList.add('over');
  });
for (const kind of ['dragleave', 'drop'] as const) addEventListener(kind, () => field.classList.remove('over'));
addEventListener('drop', (event) => {
  if (!event.dataTransfer?.files.length) return;
  event.preventDefault();
  void open(event.dataTransfer.files);
});

// a browser that comes back to the page may have kept what was typed
void openFragment().then((found) => {
  if (found) return;
  if (field.value === '' || field.value === example.text) lay(pieces);
  else retype();
});
