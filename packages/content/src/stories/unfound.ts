import { diagnoseFile } from '../diagnostics/diagnose-file.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Phrase } from '../model/phrase.ts';
import { compare } from '../text/compare.ts';
import type { Drafted } from './drafted.ts';

/** What is known of copy that names other copy, and of which it is not clear what it means. */
export interface Unfound {
  /** True where there is no other copy: nothing can be told then. */
  readonly isAlone: boolean;
  /** True where what it means should be kept from readers, and is not. */
  readonly isGrave: boolean;
  /** The slugs of the stories that it may mean. */
  readonly unclear: readonly string[];
}

/** What is to be said of copy that names other copy, where it finds none or several. */
export function unfound(
  act: string,
  { text: named, span }: Pick<Phrase, 'text' | 'span'>,
  { isAlone, isGrave, unclear }: Unfound,
): Diagnostic {
  const names = { act, named };
  if (isAlone) return diagnoseFile('notice-alone', span, names);
  if (unclear.length === 0) return diagnoseFile(isGrave ? 'kill-without-target' : 'notice-without-target', span, names);
  const stories = listed([...unclear].sort(compare));
  return diagnoseFile(isGrave ? 'kill-unclear' : 'notice-unclear', span, { ...names, stories });
}

/** How many stories a notice that is not clear is told of. */
const SHOWN = 5;

const listed = (slugs: readonly string[]): string =>
  slugs.slice(0, SHOWN).join(', ') + (slugs.length > SHOWN ? ` and ${slugs.length - SHOWN} more` : '');

/** The slugs of the stories at some places. */
export const slugsAt = (places: readonly number[], drafts: readonly Drafted[]): string[] =>
  places.flatMap((place) => drafts[place]?.versions[0]?.slug ?? []);
