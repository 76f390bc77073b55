import { isSpace } from './span.ts';

/**
 * How far so many characters reach in a text, where white space of any length counts as one.
 *
 * @example reachIn('Please  kill', 7) // 8
 */
export function reachIn(text: string, characters: number): number {
  let at = 0;
  for (let left = characters; left > 0 && at < text.length; left--) {
    at++;
    if (isSpace(text.charCodeAt(at - 1))) while (isSpace(text.charCodeAt(at))) at++;
  }
  return at;
}
