/** The search: what is asked for stands in the address, and the stories that have it below. */
import { byId, element } from '../dom/element.ts';
import { latest } from '../dom/latest.ts';
import { capital } from '../text/capital.ts';
import { told } from '../text/day.ts';
import { storiesTold } from '../text/stories-told.ts';
import { askedIn, asksNothing, queryOf, type Search } from './asked.ts';
import { partsOf, without } from './barred.ts';
import { afterTitle, goingOn, wordsOf } from './excerpt.ts';
import { filters } from './filters.ts';
import { knowsAll } from './known.ts';
import { namesMeant } from './names-meant.ts';
import { type Found, type Pagefind, pagefind } from './pagefind.ts';

/** How many stories are shown at a time, and how long nobody types before they are looked for, in milliseconds. */
const [step, pause] = [10, 200];

const form = byId('search', HTMLFormElement);
const list = byId('found', HTMLOListElement);
const more = byId('more', HTMLButtonElement);
const status = byId('status', HTMLElement);
const base = form.dataset['base'] ?? '/';

const searching = 'Searching …';

const asked = (): Search => askedIn(new FormData(form));
let newest = 0;

/** One after another: Pagefind finds less where it searches for two things at a time. */
const finding = latest(find, pause);

async function find(search: Search): Promise<void> {
  newest++;
  history.replaceState(null, '', location.pathname + queryOf(search));
  if (asksNothing(search)) return show([], '');
  try {
    if (list.childElementCount === 0) status.replaceChildren(searching);
    const { wanted, barred } = partsOf(search.q);
    const engine = await pagefind(base);
    const narrowed = await filtersFor(search, engine);
    const order = wanted === '' ? { sort: { day: 'desc' } as const } : {};
    const { results } = await engine.search(wanted || null, { filters: narrowed, ...order });
    const isKnown = results.length === 0 || (await knowsAll(engine, wanted));
    const found = isKnown ? await without(engine, barred, results) : [];
    await show(found, howMany(found.length));
  } catch {
    await show([], 'The search could not be loaded. The archive has every story.');
  }
}

const howMany = (stories: number): string =>
  stories === 0 ? 'No story has all of that. Fewer words find more.' : capital(storiesTold(stories));

/** What a search is narrowed to: a name need not be typed whole. */
async function filtersFor({ filters }: Search, engine: Pagefind): Promise<Record<string, { any: string[] }>> {
  const known = await engine.filters();
  return Object.fromEntries(
    Object.entries(filters).map(([name, value]) => [name, { any: namesMeant(value, Object.keys(known[name] ?? {})) }]),
  );
}

async function show(results: readonly { readonly data: () => Promise<Found> }[], says: string): Promise<void> {
  const number = newest;
  const add = async (): Promise<void> => {
    const from = list.childElementCount;
    const found = await Promise.all(results.slice(from, from + step).map((result) => result.data()));
    if (number !== newest) return;
    list.append(...found.map(foundView));
    more.hidden = list.childElementCount >= results.length;
    if (from > 0) list.children[from]?.querySelector('a')?.focus();
  };
  list.replaceChildren();
  more.onclick = () => void add();
  more.hidden = true;
  await add();
  status.replaceChildren(says);
}

const foundView = ({ url, excerpt, meta }: Found): HTMLElement =>
  element(
    'li',
    {},
    element('h2', {}, element('a', { href: url }, element('bdi', {}, meta.title))),
    element(
      'p',
      {},
      ...goingOn(afterTitle(wordsOf(excerpt), meta.title)).map(({ text, isFound }) =>
        isFound ? element('mark', {}, text) : text,
      ),
    ),
    element(
      'p',
      { class: 'label' },
      ...(meta.correction ? [element('span', { class: 'badge correction' }, meta.correction), ' '] : []),
      ...(meta.agency ? [element('span', { class: 'sender' }, meta.agency), ' '] : []),
      meta.day,
    ),
  );

/** Fills the lists that a search can be narrowed by, once somebody comes near. */
async function offer(): Promise<void> {
  const known = await (await pagefind(base)).filters();
  for (const name of filters) {
    const options = byId(`${name}-options`, HTMLElement);
    const field = form.elements.namedItem(name) as HTMLSelectElement | HTMLInputElement;
    const { value } = field;
    const names = Object.keys(known[name] ?? {}).sort();
    if (name === 'year' || name === 'month') names.reverse();
    const shown = (one: string): string => (name === 'month' ? (told(one)?.text ?? one) : one);
    options.append(...names.map((one) => element('option', { value: one }, shown(one))));
    const given = new URLSearchParams(location.search).get(name) ?? '';
    field.value = value || given;
    if (given === '' || field.value !== '') continue;
    // a list has names whole, an address may not: `?agency=yonhap`; what it has not is asked for all the same, and found nowhere
    const [meant = given] = namesMeant(given, names);
    if (!names.includes(meant)) options.append(element('option', { value: meant }, meant));
    field.value = meant;
  }
}

const { q, filters: chosen } = askedIn(new URLSearchParams(location.search));
(form.elements.namedItem('q') as HTMLInputElement).value = q;
const offered = (): Promise<void> => {
  offering ??= offer().catch(() => {});
  return offering;
};
let offering: Promise<void> | undefined;

form.addEventListener('focusin', () => void offered(), { once: true });
form.addEventListener('input', () => finding.ask(asked()));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  finding.askNow(asked());
});
if (!asksNothing({ q, filters: chosen })) {
  status.replaceChildren(searching);
  void offered().then(() => finding.askNow(asked()));
}
