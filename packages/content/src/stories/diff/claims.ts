import { diagnoseFile } from '../../diagnostics/diagnose-file.ts';
import type { Article } from '../../model/article.ts';
import type { ChangeNote } from '../../model/change-note.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { isCaption, isParagraph, textsOf } from './index.ts';
import { type Aligned, alignParagraphs } from './paragraphs.ts';

/** One change that a change note claims. */
export type Claim = ChangeNote['changes'][number];

/**
 * The claims of a version's change note that the version before does not bear out. A claim that names neither paragraphs nor
 * a part that the model has is believed.
 *
 * @example unborne(first, lead) // [{ verb: 'adds', object: 'photo', paragraphs: [] }]
 */
export function unborne(before: Article, after: Article): Claim[] {
  const { changeNote, byline, headline } = after;
  const paragraphs = alignParagraphs(textsOf(before, isParagraph), textsOf(after, isParagraph));
  const captions = alignParagraphs(textsOf(before, isCaption), textsOf(after, isCaption));
  const count = textsOf(after, isParagraph).length;
  const changed = new Set(paragraphs.flatMap(({ kind, to }) => (kind !== 'same' && to !== null ? [to] : [])));
  const parts: Readonly<Record<string, boolean>> = {
    headline: headline?.text !== before.headline?.text,
    lead: changed.has(1) || paragraphs[0]?.kind === 'removed',
    photo: captions.some(isNew),
    byline: byline !== null,
  };
  const isBorne = ({ object, paragraphs: named }: Claim): boolean => {
    if (named.length > 0) return named.some((n) => changed.has(n < 0 ? count + 1 + n : n) || n > count);
    const said = partsIn(object);
    return said.length === 0 || said.some((part) => parts[part] === true);
  };
  return (changeNote?.changes ?? []).filter((claim) => !isBorne(claim));
}

/** What is to be said of a version's change note beside the version before. */
export function claimsSaid(before: Article, after: Article): Diagnostic[] {
  const span = after.changeNote?.span;
  if (!span) return [];
  return unborne(before, after).map(({ verb, object }) =>
    diagnoseFile('change-not-found', span, { claim: `${verb} ${object}`.trim() }),
  );
}

/** True where the object of a claim is a part of the model, and nothing else. */
export const isPart = (object: string): boolean => partsIn(object).length > 0;

const isNew = ({ kind }: Aligned): boolean => kind === 'added' || kind === 'changed';

/** Words of change notes for parts of the model. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ['headline', 'headline'],
  ['hed', 'headline'],
  ['title', 'headline'],
  ['lead', 'lead'],
  ['lede', 'lead'],
  ['intro', 'lead'],
  ['photo', 'photo'],
  ['photos', 'photo'],
  ['byline', 'byline'],
]);

/** The parts that the object of a claim is, where it is nothing else: `photo`, `headline, lead`. */
function partsIn(object: string): string[] {
  const words = object.toLowerCase().match(/[a-z]+/g) ?? [];
  const parts = words.filter((word) => word !== 'and' && word !== 'the').map((word) => PARTS.get(word));
  return parts.every((part) => part !== undefined) ? parts : [];
}
