import { sameWords } from '../../../reading/stated/same-words.ts';
import { dayIn } from '../carried/day.ts';
import { joined } from './fields.ts';

/** What a cover counts, and what else stands on it: who asked, and for each title what was searched for. */
const COUNTED = /^Documents? \(\d{1,5}\)$/;
const ASKED = /^(?:User Name|Date and Time|Job Number): /;
const SEARCHED = /^(?:Client\/Matter:|Search (?:Terms|Type):|Narrowed by:|Content Type\b)/;
/** What closes each page. */
const FOOTER = /^\|? ?About LexisNexis \|/;

/**
 * The lines of a document without the page that Nexis Uni sets before the first of a request: who asked and when, and the titles in their
 * order. The first document begins on the first of these, said again above its source and its day.
 */
export function belowCover(lines: readonly string[]): readonly string[] {
  const printed = lines.map((line) => line.trim());
  const count = printed.findIndex((line) => COUNTED.test(line));
  if (count < 0 || !printed.slice(0, count).some((line) => ASKED.test(line))) return lines;
  const day = printed.findIndex((line, at) => at > count && dayIn(line) !== null);
  const above = printed.slice(0, day < 0 ? printed.length : day);
  const searched = above.findIndex((line, at) => at > count && SEARCHED.test(line));
  const title = joined(above.slice(count + 1, searched < 0 ? count + 2 : searched)).replace(/^1\. */, '');
  const first = above.findLastIndex((line, at) => at > count && line !== '' && begins(title, above.slice(at, at + 6)));
  if (first > searched) return lines.slice(first);
  // a title that is cut short in the list: what follows the block that the last search stands in
  const last = above.findLastIndex((line) => SEARCHED.test(line) || FOOTER.test(line));
  const end = above.indexOf('', last);
  return last < 0 || end < 0 ? lines : lines.slice(end);
}

/** True where a title stands on the first of some lines, or goes on over the next. */
function begins(title: string, [first = '', ...others]: readonly string[]): boolean {
  if (!title.startsWith(first)) return false;
  let said = first;
  for (const line of others) {
    if (sameWords(said, title) || line === '') break;
    said = `${said} ${line}`;
  }
  return sameWords(said, title);
}
