import type { ToldCredit } from '../carried/index.ts';
import { at, type Element, wordsOf } from '../parsing/tree.ts';

/** The words of a byline, what its writer is set off from the name as bylines have it: `By Ada Brenn<byttl>Staff Writer</byttl>`. */
export const bylineIn = (byline: Element | undefined): string =>
  (byline?.children ?? []).reduce<string>((line, child) => {
    const isTitle = typeof child !== 'string' && child.name === 'byttl';
    const words = wordsOf({ name: '', attributes: new Map(), children: [child] });
    if (words === '') return line;
    return `${line}${isTitle && /[\p{L}\p{N}]$/u.test(line) ? ',' : ''}${/^[.,;:)]/.test(words) || line === '' ? '' : ' '}${words}`;
  }, '');

/** A byline that credits one person with a task, as `editing`, and is none of writers. */
export function creditIn(byline: Element): ToldCredit | null {
  const [person, title] = [wordsOf(at(byline, 'person')), wordsOf(at(byline, 'byttl'))];
  if (person === '' || !/^\p{Ll}[\p{Ll} ]*$/u.test(title) || wordsOf(byline) !== `${person} ${title}`) return null;
  return { text: person, role: title, rule: 'nitf/byline' };
}
