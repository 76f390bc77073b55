import { agencyOf } from '../../../agencies/index.ts';
import { diagnose } from '../../../diagnostics/diagnose.ts';
import type { Span } from '../../../model/span.ts';
import { oneLine } from '../../../text/one-line.ts';
import { undressed } from '../../../text/signs.ts';
import { dateLineAt } from '../../date-line.ts';
import type { Draft, Pass } from '../../draft.ts';
import { FIRST_PUBLISHED } from '../../stamp.ts';
import { deskAgency } from '../head/byline/writers.ts';
import { findIn } from '../lines/find-in.ts';
import { signerOf } from './signature.ts';

/** Longer than any sign-off that names an agency. */
const LONGEST_SIGN_OFF = 40;

/** The agency that wrote the copy, by its dateline, else its credit, its sign-off, its byline, or the title of its digest. */
export const agency: Pass = (draft) => {
  const { text, dateline, credit, headline, source, given } = draft;
  const known = agencyOf(given.agency ?? '');
  if (known) return { ...draft, source: { ...source, agency: known.id } };
  const told = given.agency === undefined ? [] : [diagnose('unknown-agency', null, { agency: given.agency })];
  const found =
    (dateline && named(dateline.agency, findIn(text, dateline.agency ?? '', dateline.span), 'dateline')) ??
    (credit && named(credit.text, credit.span, 'credit')) ??
    signedBy(draft) ??
    inDateLine(draft) ??
    inByline(draft) ??
    onItsPage(draft) ??
    (headline && named(TITLE.exec(headline.text)?.[0], headline.span, 'title'));
  if (!found && told.length === 0) return draft;
  return { ...draft, source: { ...source, ...found }, diagnostics: [...draft.diagnostics, ...told] };
};

type Found = Pick<Draft['source'], 'agency' | 'agencyFrom'>;

function named(name: string | undefined, span: Span | null, rule: string): Found | null {
  const known = name === undefined || span === null ? undefined : agencyOf(name);
  return known && span ? { agency: known.id, agencyFrom: { span, rule: `agency/${rule}` } } : null;
}

/** `Yonhap` of `Yonhap News Summary`, `AP` of `AP News in Brief`. */
const TITLE = /^\S+(?= (?:(?:world|national|business|sports) )?news (?:summary|digest|briefs|in brief)\b)/i;

/** `KYODO NEWS - Apr 5, 2027 - 18:22`, near the top. */
function inDateLine({ text, stretches }: Draft): Found | null {
  for (const { span } of stretches.slice(0, 3)) {
    const agency = dateLineAt(text, span)?.agency;
    if (agency) return named(oneLine(text.slice(...agency)), agency, 'date-line');
  }
  return null;
}

/** `By ANNA HOLM, Associated Press`, `By The Associated Press`. */
function inByline({ text, byline }: Draft): Found | null {
  if (!byline) return null;
  const [start, end] = byline.span;
  const said = undressed(text.slice(start, end)).replace(/[\s=+<]+$/, '');
  const name = /^by (.*)$/i.exec(said)?.[1];
  const from = Math.max(said.lastIndexOf(','), said.lastIndexOf('\n')) + 1;
  const desk = [name, said.slice(from).trim()].find((one) => one && deskAgency(one));
  if (desk === undefined) return null;
  const at = text.lastIndexOf(desk, end);
  return { agency: deskAgency(desk)?.id, agencyFrom: { span: [at, at + desk.length], rule: 'agency/byline' } };
}

/** `Anadolu Agency website contains only a portion of the news …`, below the copy. */
function onItsPage({ residue }: Draft): Found | null {
  for (const { text, span } of residue) {
    const found = named(ITS_PAGE.exec(text)?.[0], span, 'page');
    if (found) return found;
  }
  return null;
}

const ITS_PAGE = /^[\p{L} ]{2,30}(?= website contains\b)/u;

function signedBy({ notes }: Draft): Found | null {
  for (const { reason, text, span } of notes) {
    const publisher = FIRST_PUBLISHED.exec(text)?.[1];
    if (reason !== 'sign-off' || (text.length > LONGEST_SIGN_OFF && !publisher)) continue;
    const name =
      publisher ?? STAMPED.exec(text)?.[0] ?? signerOf(text) ?? text.replace(/^[-–—=([\s]+|[-=)\]\s]+$/g, '');
    const found = named(name, span, 'sign-off');
    if (found) return found;
  }
  return null;
}

/** `AP` of `AP-WF-02-20-16 0337GMT`. */
const STAMPED = /^[A-Z]{2,4}(?=-[A-Z]{2}-\d\d-)/;
