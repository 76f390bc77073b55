import type { Article } from '../model/article.ts';
import type { Given } from '../model/given.ts';
import type { Notice } from '../model/notice.ts';
import type { Phrase } from '../model/phrase.ts';
import { orderIn } from '../reading/frame/notices/status/notice-words.ts';
import { slugFor } from './address.ts';
import { correctedIn } from './corrections/corrected-in.ts';
import { isParagraph, textsOf } from './diff/index.ts';
import { printsOf } from './diff/prints.ts';
import { rungOf } from './fold/ladder.ts';
import { type Traits, traitsOf } from './fold/traits.ts';
import { wordsKey } from './keys.ts';
import { type LineOfNote, linesOfNote, withdrawnIn } from './notices/lines-of-note.ts';
import { titleOf } from './title-of.ts';

/** What stories are made of, an article each; plain data, to be kept from one build to the next. */
export interface Facts {
  readonly id: string;
  /** The publication day or instant, where it is known. */
  readonly at: string | null;
  /** The last part that its address would have by itself. */
  readonly slug: string;
  readonly status: Article['status'];
  /** Where it is under embargo, or was: its headline may show in no address before that. */
  readonly embargoedUntil?: string;
  readonly traits: Traits;
  /** How notices may name it. */
  readonly names: {
    readonly headline: string;
    readonly numbers: readonly string[];
    /** The words behind the label of a withdrawal that the headline opens on: of `CANCELLED: Wall holds`, those of `Wall holds`. */
    readonly withdrawn?: string;
    /** Of a notice, the words of what it says before it speaks of what comes in place of it. */
    readonly opening?: string;
    /** The lines of copy that may be a note on other copy. */
    readonly lines?: readonly LineOfNote[];
    /** True for a notice that speaks of more than one story. */
    readonly several?: boolean;
  };
  /** True for a notice that says what comes in place of what it means. */
  readonly replaces?: boolean;
  /** True for a notice that speaks of the hold which it lifts. */
  readonly lifts?: boolean;
  /** True for copy that says it comes in place of what was killed. */
  readonly substitutes?: boolean;
  /** Where it stands in the order of its day: `gmt1137`, `bdt0417`. */
  readonly serials: readonly string[];
  readonly notice?: Notice;
  /** True where it comes with copy of its own, and not on a line or two as most notices do. */
  readonly holdsCopy: boolean;
  /** True where it corrects the version before it. */
  readonly corrects: boolean;
  /** What it corrects, where it stands by itself and is no version of that. */
  readonly corrected?: Phrase;
  /** True where a change note claims what it changes. */
  readonly claims: boolean;
  /** What tells its paragraphs again where only facts in them have changed. */
  readonly prints: string;
}

/**
 * What stories need to know of an article.
 *
 * @param given What is known of it beside the copy.
 */
export function factsOf(article: Article, given: Pick<Given, 'slug' | 'received'> = {}): Facts {
  const { id, published, status, headline, markers, notice, changeNote, body } = article;
  const corrected = correctedIn(article);
  const lines = linesOfNote(article);
  const title = titleOf(article);
  const withdrawn = withdrawnIn(title);
  const paragraphs = body.filter(({ kind }) => kind === 'paragraph');
  // what goes on below an order under a dateline of its own tells more of that: `dpa regrets the error.`
  const isOrder = notice !== undefined && orderIn(paragraphs[0]?.text ?? '') !== null;
  const holdsCopy = headline !== null && paragraphs.length > 1 && !isOrder;
  return {
    id,
    at: published.value,
    slug: slugFor(article, given.slug),
    status,
    ...(article.embargoedUntil && { embargoedUntil: article.embargoedUntil.value }),
    traits: traitsOf(article, given),
    names: {
      headline: wordsKey(title),
      numbers: numbersOf(article),
      ...(notice && namedBy(openingOf(article))),
      ...(lines.length > 0 && { lines }),
      ...(withdrawn && { withdrawn: wordsKey(withdrawn) }),
    },
    ...(notice && { notice, replaces: isReplaced(saidToEditors(article, holdsCopy)) }),
    ...(notice?.act === 'release' && LIFTS.test(saidToEditors(article, false)) && { lifts: true }),
    ...(SUBSTITUTES.test(`${article.changeNote?.text ?? ''}\n${saidToEditors(article, true)}`) && {
      substitutes: true,
    }),
    serials: serialsOf(article),
    holdsCopy,
    corrects:
      (rungOf(markers).again && markers.some(({ kind }) => kind === 'correction')) ||
      (changeNote?.changes.some(({ verb }) => verb === 'corrects') ?? false),
    ...(corrected && { corrected }),
    claims: changeNote !== undefined,
    prints: printsOf(textsOf(article, isParagraph)),
  };
}

/** The numbers that the transmission header gives it; dpa's notices name its own without the service: `item 0417` for `bdt0417`. */
const numbersOf = ({ notes }: Article): string[] =>
  notes
    .filter(({ rule }) => rule.startsWith('transmission/'))
    .flatMap(({ text }) => text.toLowerCase().match(/\b(?:v\d{3,5}|[a-z]{3}\d{4})\b/g) ?? [])
    .flatMap((number) => (number.startsWith('v') ? [number] : [number, number.slice(3)]));

/** The clock of AP's last line, and dpa's numbers, which count up over the day. */
const serialsOf = (article: Article): string[] => [
  ...numbersOf(article).filter((number) => /^[a-z]{3}\d/.test(number)),
  ...article.notes.flatMap(({ text }) => {
    const [, clock, zone] = CLOCK.exec(text) ?? [];
    return clock && zone ? [`${zone.toLowerCase()}${clock}`] : [];
  }),
];

const CLOCK = /^AP-\S{2,3}-\d{2}-\d{2}-\d{2} (\d{4})([A-Z]{3})$/;

/** How much of a notice may name what it means, in UTF-16 code units. */
const OPENING = 3000;

const namedBy = (opening: string): Pick<Facts['names'], 'opening' | 'several'> => ({
  opening: wordsKey(opening),
  several: SEVERAL.test(opening),
});

/** What is ordered of several stories, not one that speaks of others. */
const SEVERAL =
  /\b(?:kill|spike|withdraw|retract|disregard|delete)\s+(?:(?:all|the|these|our|both|two|three|four|following|above)\s+){0,3}(?:stories|items|articles|reports|alerts)\b/i;

/** What a notice says, in its order, up to where it speaks of other copy: that which takes the place of what it means. */
function openingOf({ headline, notes, body }: Article): string {
  const parts = [...(headline ? [headline] : []), ...notes, ...body].sort((a, b) => a.span[0] - b.span[0]);
  const [opening = ''] = parts
    .map(({ text }) => text)
    .join('\n')
    .slice(0, OPENING)
    .split(INSTEAD, 1);
  return opening;
}

/** What a notice says to editors for certain: of one that comes with copy, its notes alone. */
const saidToEditors = ({ headline, notes, body }: Article, holdsCopy: boolean): string =>
  [
    ...notes.filter(({ audience }) => audience === 'editors'),
    ...(holdsCopy ? [] : [...(headline ? [headline] : []), ...body]),
  ]
    .map(({ text }) => text)
    .join('\n')
    .slice(0, OPENING);

/** `HOLD RELEASED`, `The hold on our story … is lifted`, `… that was held is released`. */
const LIFTS =
  /\bhold\b[^.\n]*\b(?:lift|releas|remov|cancel|end)ed\b|\b(?:was|were|had been|been|no longer) (?:held|on hold)\b|\b(?:lift|remov|cancel|releas)\w* (?:the|our|its|this) hold\b/i;

/** Whether a notice says that something will come in place of what it takes back. */
const isReplaced = (said: string): boolean =>
  said.split(/[.!?]\s|\n/).some((sentence) => REPLACES.test(sentence) && !REFUSES.test(sentence));

const REPLACES =
  /\b(?:substitute|replacement|(?:new|corrected|updated) (?:version|story))\b[^\n]{0,60}\b(?:will|to (?:follow|come|move)|follows|moves|comes|shortly|later|soon)\b|\b(?:use|see|run) instead\b|\bwill be (?:replaced|superseded)\b|\b(?:will|to) (?:send|move|file|issue) (?:a|the) (?:substitute|replacement|(?:new|corrected|updated) version)\b/i;
const REFUSES = /\b(?:no|not|never|without|nor|won['’]t)\b/i;

/** Of AP's `Sub`: `Eds: SUBSTITUTES for killed version.` */
const SUBSTITUTES = /\bsubstitutes?\b[^.\n]{0,40}\b(?:killed|withdrawn|eliminated)\b/i;

const INSTEAD =
  /\b(?:substitut|replac|instead\b|supersed|correct(?:ed|ion)|new version|do not confuse|not to be confused|(?:do|does) not (?:affect|concern)|other stories)/i;
