/** What stands between two lines of three hyphens at the top of a text, and what is below. */
export interface Frontmatter {
  readonly matter: string;
  readonly body: string;
}

/** The frontmatter of a text, a byte order mark aside; null where it opens on none, or none that closes. */
export function frontmatterIn(source: string): Frontmatter | null {
  const open = /^\ufeff?---[ \t]*\r?\n/.exec(source)?.[0].length;
  if (open === undefined) return null;
  CLOSE.lastIndex = open;
  const close = CLOSE.exec(source);
  return close && { matter: source.slice(open, close.index), body: source.slice(CLOSE.lastIndex) };
}

const CLOSE = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$(?![\s\S]))/gm;

/** How much of it tells what it is of, in UTF-16 code units. */
const HEAD = 4000;

/** True for a text below frontmatter that has a title, as copy has in YAML. */
export const hasFrontmatter = (source: string): boolean =>
  /^(?:title|headline):/m.test(frontmatterIn(source)?.matter.slice(0, HEAD) ?? '');
