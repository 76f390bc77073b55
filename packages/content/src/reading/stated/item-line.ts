import type { Note } from '../../model/note.ts';

/** The label of what a source calls the item in all its versions: by it, a later version can take this one back. */
export const ITEM = 'Item';

/**
 * What a news format calls the item that a note tells of, in lower case; null where the note tells something else.
 *
 * @example itemIn(note) // tag:wire.example,2027:strait
 */
export const itemIn = ({ rule, text }: Pick<Note, 'rule' | 'text'>): string | null =>
  rule.endsWith('/line') && text.startsWith(`${ITEM}: `) ? text.slice(ITEM.length + 2).toLowerCase() : null;
