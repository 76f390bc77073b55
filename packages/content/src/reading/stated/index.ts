import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Reading } from '../../model/reading.ts';
import { check } from '../checks/index.ts';
import type { Pass } from '../draft.ts';
import { headline } from '../frame/head/headline/index.ts';
import { keyPoints } from '../frame/head/headline/key-points.ts';
import { headerLines } from '../frame/head/transmission/header-lines.ts';
import { agency } from '../frame/tail/agency.ts';
import { credit } from '../frame/tail/credit.ts';
import { markup } from '../frame/tail/markup.ts';
import { notices } from '../notices/index.ts';
import { quotes } from '../quotes/index.ts';
import { begin, passes, type ReadOptions, readDraft } from '../read.ts';
import { sentences } from '../sentences.ts';
import { statedByline } from './byline.ts';
import { statedDateline } from './dateline.ts';
import { statedHeadline } from './headline.ts';
import { statedKinds } from './kinds.ts';
import { readingLanguage, statedLanguage } from './language.ts';
import { laidOut } from './layout.ts';
import { statedNames } from './names.ts';
import { statedNotice } from './notice.ts';
import { readingDay, statedPublished } from './published.ts';
import { statedLines, statedRights } from './rights.ts';
import type { Stated } from './stated.ts';
import { statedStatus } from './status.ts';

export type { Stated, StatedCredit, StatedLine, StatedName, StatedPart } from './stated.ts';

/**
 * Reads copy whose source states things of it: the passes of `read` over the body, with what is stated kept as stated, and a
 * diagnostic wherever the copy says otherwise.
 *
 * @param text The text that carries the copy and what is stated. Every span is `[start, end)` in its UTF-16 code units.
 * @returns The article, or null where the text is blank. Never throws for what the text holds.
 * @example readStated(text, stated, { id: 'pact' })
 */
export function readStated(text: string, stated: Stated, options: ReadOptions): Reading {
  if (text.trim() === '') return { id: options.id, article: null, diagnostics: [diagnose('blank', null)] };
  return readDraft(begin(text, options), passesFor(stated));
}

/** The passes of the reader, each part of the frame with what is stated of it. */
const passesFor = (stated: Stated): readonly Pass[] => [
  readingLanguage(stated),
  readingDay(stated),
  laidOut(stated),
  ...between(markup, headline),
  statedLines(stated),
  statedHeadline(stated),
  keyPoints,
  statedByline(stated),
  credit,
  headerLines,
  statedDateline(stated),
  ...between(agency, notices),
  statedKinds(stated),
  notices,
  statedRights(stated),
  statedStatus(stated),
  statedNotice(stated),
  ...between(sentences, quotes),
  statedPublished(stated),
  statedNames(stated),
  quotes,
  check,
  statedLanguage(stated),
];

/** The passes of the reader from one on, up to another. */
const between = (first: Pass, next: Pass): readonly Pass[] => passes.slice(passes.indexOf(first), passes.indexOf(next));
