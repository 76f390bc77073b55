import type { Article } from '@dateline/content';
import { type Badge, badgesOf } from '../article/badges.ts';
import { bylineTold } from '../article/byline-told.ts';
import { datelineTold } from '../article/dateline-told.ts';
import { dayKnown, howKnown } from '../article/known.ts';
import { agencyTold } from '../text/agency-told.ts';
import { capital } from '../text/capital.ts';
import { momentTold, told } from '../text/day.ts';
import { languageName } from '../text/language.ts';
import { onOneLine } from '../text/on-one-line.ts';

/** What stands over an article. */
export interface Head {
  readonly badges: readonly Badge[];
  readonly headline: string | null;
  readonly byline: string | null;
  readonly dateline: string | null;
  /** The day it was published on, as far as the copy tells it; null where it does not. */
  readonly day: string | null;
  readonly known: string;
  /** The words that the day rests on, each with what they say. */
  readonly evidence: readonly { readonly text: string; readonly says: string }[];
  /** Why it may not be published as it stands. */
  readonly kept: readonly string[];
  /** What else is known of it, by name. */
  readonly facts: readonly (readonly [name: string, value: string])[];
}

/** What stands over an article, in words. */
export function headOf(article: Article): Head {
  const { headline, byline, dateline, published, markers } = article;
  const day = dayKnown(article);
  return {
    badges: badgesOf(markers),
    headline: headline && onOneLine(headline.text),
    byline: byline && onOneLine(bylineTold(byline)),
    dateline: dateline && datelineTold(dateline),
    day: day && momentTold(day),
    known: howKnown(article),
    evidence: published.evidence.map(({ text, says }) => ({ text: onOneLine(text), says })),
    kept: reasonsToKeep(article),
    facts: factsOf(article),
  };
}

function reasonsToKeep({ status, notice, embargoedUntil, expires }: Article): string[] {
  return [
    ...(notice ? [`It speaks to editors: ${notices[notice.act]}${named(notice)}`] : []),
    ...(!notice && status !== 'usable' ? [`Its own words make it ${status}`] : []),
    ...(embargoedUntil ? [`Embargoed until ${moment(embargoedUntil.value)}`] : []),
    ...(expires ? [`Not to be used after ${moment(expires.value)}`] : []),
  ];
}

/** What it means. Whether any copy has it shows only beside that copy. */
function named({ headline, slug, number }: NonNullable<Article['notice']>): string {
  const name = headline ?? slug ?? number;
  return name ? `: “${onOneLine(name.text)}”. Whether that is held, dateline check tells beside other copy` : '';
}

const notices: Readonly<Record<NonNullable<Article['notice']>['act'], string>> = {
  kill: 'it withdraws other copy for good',
  hold: 'it has other copy held back',
  release: 'it lets go copy that was held back',
  advisory: 'an advisory',
};

function factsOf(article: Article): [string, string][] {
  const { source, language, wordCount, urgency, genre, slugline, usageTerms, copyright, credits } = article;
  const facts: [string, string | number | undefined][] = [
    ['Agency', source.agency && agencyTold(source.agency)],
    ['Language', languageName(language)],
    ['Words', wordCount],
    ['Urgency', urgency],
    ['Genre', genre?.text],
    ['Slugline', slugline?.text],
    ['Credit', article.credit?.text],
    ...credits.map(({ role, name, place }): [string, string] => [capital(role), place ? `${name}, ${place}` : name]),
    ['Usage terms', usageTerms?.text],
    ['Copyright', copyright?.text],
  ];
  return facts.flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, onOneLine(String(value))]],
  );
}

const moment = (value: string): string => told(value)?.text ?? value;
