import type { Pass } from '../draft.ts';
import { agency } from './agency.ts';
import { blocks } from './blocks.ts';
import { byline } from './byline.ts';
import { changeNote } from './change-note.ts';
import { credit } from './credit.ts';
import { credits } from './credits.ts';
import { dateline } from './dateline.ts';
import { embargo } from './embargo.ts';
import { expiry } from './expiry.ts';
import { genre } from './genre.ts';
import { headerLines } from './header-lines.ts';
import { headline } from './headline.ts';
import { items } from './items.ts';
import { keyPoints } from './key-points.ts';
import { layout } from './layout.ts';
import { markers } from './markers.ts';
import { markup } from './markup.ts';
import { notForPublication } from './not-for-publication.ts';
import { notes } from './notes.ts';
import { notice } from './notice.ts';
import { residue } from './residue.ts';
import { signOff } from './sign-off.ts';
import { status } from './status.ts';
import { transmission } from './transmission.ts';
import { usage } from './usage.ts';

/**
 * The passes that read what stands around the running copy, in order. Each takes its lines out of the draft's stretches;
 * what none has taken is the body.
 */
export const frame: readonly Pass[] = [
  layout,
  markup,
  transmission,
  notice,
  notForPublication,
  embargo,
  expiry,
  changeNote,
  usage,
  notes,
  credits,
  residue,
  signOff,
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
];
