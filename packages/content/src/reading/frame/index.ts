import type { Pass } from '../draft.ts';
import { blocks } from './body/blocks.ts';
import { items } from './body/items.ts';
import { picture } from './body/picture.ts';
import { byline } from './head/byline/index.ts';
import { changeNote } from './head/change-note/index.ts';
import { dateline } from './head/dateline.ts';
import { genre } from './head/genre.ts';
import { givenHeadline } from './head/headline/given-headline.ts';
import { headline } from './head/headline/index.ts';
import { keyPoints } from './head/headline/key-points.ts';
import { markers } from './head/markers.ts';
import { headerLines } from './head/transmission/header-lines.ts';
import { transmission } from './head/transmission/index.ts';
import { layout } from './lines/layout.ts';
import { correctedStory } from './notices/corrections/corrected-story.ts';
import { expiry } from './notices/embargo/expiry.ts';
import { embargo } from './notices/embargo/index.ts';
import { unreadHold } from './notices/embargo/unread-hold.ts';
import { notes } from './notices/notes/index.ts';
import { notForPublication } from './notices/notes/not-for-publication.ts';
import { notesWithin } from './notices/notes/notes-within.ts';
import { partedNotes } from './notices/notes/parted-note.ts';
import { usage } from './notices/notes/usage.ts';
import { openings } from './notices/openings.ts';
import { status } from './notices/status/index.ts';
import { notice } from './notices/status/notice.ts';
import { agency } from './tail/agency.ts';
import { credit } from './tail/credit.ts';
import { credits } from './tail/credits.ts';
import { markup } from './tail/markup.ts';
import { residue } from './tail/residue.ts';
import { signOff } from './tail/sign-off.ts';

/**
 * The passes that read what stands around the running copy, in order. Each takes its lines out of the draft's stretches;
 * what none has taken is the body. `lines/` makes the stretches; the passes lie by where in the copy they look: `head/`,
 * `notices/` for what speaks to editors wherever it stands, `tail/`, and `body/` for what is left.
 */
export const frame: readonly Pass[] = [
  layout,
  markup,
  givenHeadline,
  transmission,
  openings,
  notice,
  embargo,
  notForPublication,
  expiry,
  unreadHold,
  partedNotes,
  changeNote,
  notesWithin,
  usage,
  notes,
  credits,
  residue,
  signOff,
  correctedStory,
  headline,
  keyPoints,
  byline,
  credit,
  headerLines,
  dateline,
  agency,
  markers,
  status,
  genre,
  blocks,
  items,
  picture,
];
