/** How many lines a head of labels has at the most. */
const MOST = 40;

/** What stands above copy that somebody has saved, as its labels have it, and what is below. */
export interface LabelledHead {
  /** By label in lower case, in their order. */
  readonly values: ReadonlyMap<string, string>;
  readonly body: string;
}

const LINE = /^([A-Z][A-Za-z]{1,12}(?: [A-Z][A-Za-z]{1,12})?): *(.*)$/;

/** The labels that tools which save pages set above the copy. */
const LABELS: ReadonlySet<string> = new Set(
  'title headline author authors byline by date published publisher source agency url link section category tags keywords language description summary copyright note notes'
    .split(' ')
    .concat(
      'editors note',
      'url source',
      'published time',
      'publication date',
      'published date',
      'published at',
      'number of pages',
    ),
);

/** What may part the head from the copy. */
const OPENS_BODY: ReadonlySet<string> = new Set(['markdown content', 'content', 'text', 'body', 'article']);

/**
 * The head of copy that begins on a line with its title and goes on with others of such lines, as those who save pages write it:
 * `Title: Pact restored`, `URL Source: https://…`, `Published Time: 2027-10-12`. Null where there is none.
 */
export function labelledHead(source: string): LabelledHead | null {
  if (!/^\s*(?:Title|Headline|TITLE|HEADLINE): *\S/.test(source.slice(0, 200))) return null;
  const values = new Map<string, string>();
  let at = 0;
  for (let line = 0; line < MOST && at < source.length; line++) {
    const end = source.indexOf('\n', at);
    const text = source.slice(at, end < 0 ? source.length : end).trim();
    const next = end < 0 ? source.length : end + 1;
    const [, label = '', value = ''] = LINE.exec(text) ?? [];
    const key = label.toLowerCase();
    if (values.size > 1 && OPENS_BODY.has(key)) {
      if (key === 'markdown content') values.set(key, value);
      return { values, body: `${value}\n${source.slice(next)}`.trim() };
    }
    if (text !== '' && !LABELS.has(key)) break;
    if (text !== '') values.set(key, value);
    at = next;
  }
  return values.size > 1 ? { values, body: source.slice(at) } : null;
}
