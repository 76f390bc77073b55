import { dateLineAt } from '../../date-line.ts';
import type { Draft, Pass, Stretch } from '../../draft.ts';
import { captionRule } from '../body/captions.ts';
import { isDigest } from '../body/is-digest.ts';
import { datelineAt, FURTHEST, isSureAt } from '../dateline/at.ts';
import { type ParsedDateline, parseDateline } from '../dateline/parse.ts';
import { endsSentence } from '../lines/ends-sentence.ts';
import { part } from '../lines/stretch.ts';
import { noteIn, withNotes } from '../notices/notes/index.ts';
import { partedNote } from '../notices/notes/parted-note.ts';
import { opensChangeNote, withChangeNote } from './change-note/index.ts';

/**
 * The dateline: opening the first paragraph, or on a line of its own above it. One that only its shape tells must open
 * the very first stretch; one with its agency or date may stand below a picture's caption or a note.
 */
export const dateline: Pass = (draft) => {
  const { stretches, text } = draft;
  // further down, the datelines of a digest are those of its items
  const furthest = isDigest(draft) ? 1 : FURTHEST;
  // a line that tells the day alone stands above the first paragraph, or a picture's caption
  const top = stretches.findIndex((one) => !dateLineAt(text, one.span) && captionRule(text, one) === null);
  for (let i = 0; i < furthest; i++) {
    const stretch = stretches[i];
    const found =
      !stretch || stretch.table
        ? null
        : (placeAlone(draft, i) ?? datelineAt(text, stretch.span) ?? (i === top ? inTitleCase(draft, i) : null));
    if (!stretch || !found || (found.strength !== 'sure' && i > top) || isSpeaker(found, stretches)) continue;
    if (isOfPicture(draft, stretch, i)) continue;
    const rest = part(text, stretch, [found.dateline.span[1], stretch.span[1]]);
    // Kyodo tells editors right behind it what was corrected
    const [first, ...others] = rest ? partedNote(text, rest) : [];
    const note = first && noteIn(first, i);
    const changes = first && !note && opensChangeNote(first, 0);
    const left = note || changes || !first ? others : [first, ...others];
    const read = { ...draft, stretches: stretches.toSpliced(i, 1, ...left), dateline: found.dateline };
    if (changes) return withChangeNote(read, first);
    return note ? withNotes(read, [note]) : read;
  }
  return draft;
};

/** True for Xinhua's above a picture's words, where the story has one of its own further down. */
const isOfPicture = ({ text, stretches }: Draft, stretch: Stretch, at: number): boolean =>
  captionRule(text, stretch) !== null &&
  stretches.slice(at + 1, FURTHEST).some((one) => isSureAt(text, one) && captionRule(text, one) === null);

/** Anadolu's, alone right under headline and byline, `ANKARA`, where no other line is one: a digest may head its items by place. */
function placeAlone({ text: source, stretches, headline }: Draft, at: number): ParsedDateline | null {
  const [stretch, next] = [stretches[at], stretches[at + 1]];
  if (!headline || !stretch || !next || at > 2 || !isInCapitals(stretch) || !endsSentence(next.text)) return null;
  if (stretches.some((other) => other !== stretch && isInCapitals(other))) return null;
  const found = parseDateline(source, stretch.span);
  return found && { ...found, strength: 'sure' };
}

/** A known place not in capitals, as papers set it, where a whole sentence follows and no other paragraph opens alike. */
function inTitleCase({ text: source, stretches }: Draft, at: number): ParsedDateline | null {
  const [stretch, ...others] = stretches.slice(at);
  if (!stretch || stretch.text.length < LEDE || !endsSentence(stretch.text)) return null;
  const placed = ({ span }: Stretch): ParsedDateline | null => {
    const found = parseDateline(source, span, true);
    return found?.strength === 'placed' ? found : null;
  };
  const found = placed(stretch);
  return found && !others.some(placed) ? found : null;
}

/** What lists say of a place is shorter. */
const LEDE = 60;

/** In capitals up to a comma, as a city before its country is. */
const isInCapitals = ({ text }: Stretch): boolean =>
  text.length < 40 && /^\p{Lu}[\p{Lu} /.'-]{3,}(?:, \p{L}[\p{L} .]+)?$/u.test(text);

/** True for a name before a colon where others open alike: `PARIS: I saw it.` is of a transcript, or of a list by city. */
const isSpeaker = ({ dateline }: ParsedDateline, stretches: readonly Stretch[]): boolean =>
  dateline.text.endsWith(':') && !dateline.date && stretches.filter(({ text }) => LABELLED.test(text)).length > 1;

const LABELLED = /^\p{Lu}[\p{Lu} .'’-]+: /u;
