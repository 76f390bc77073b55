import { OF_STORY } from '../../notices/to-readers.ts';
import { changeVerbs } from './changes.ts';

/**
 * Where the change begins in a note that speaks of the story first, as Reuters has it: `(This Dec. 8 story corrects spelling of
 * name …)`, `(Story refiled to fix typo)`.
 *
 * @returns The offset of the verb; null where it is no such note.
 */
export function changeOfStory(text: string): number | null {
  const [done] = OF_STORY.exec(text) ?? [];
  if (done === undefined) return null;
  const [to = '', verb = ''] = /^\sto\s(\p{Ll}+)/u.exec(text.slice(done.length)) ?? [];
  return changeVerbs.has(verb) ? done.length + to.length - verb.length : done.search(/\w+$/);
}
