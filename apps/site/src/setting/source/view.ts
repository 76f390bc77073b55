import type { PublicArticle } from '@dateline/content';
import type { Segment } from '@dateline/content/archive';
import { excerpt } from '../../article/excerpt.ts';
import { type Html, html } from '../../html.ts';
import type { Story } from '../../paper.ts';
import { inMargin } from '../../source/margin.ts';
import { type Meaning, meaningOf } from '../../source/meaning.ts';
import type { Part } from '../../source/parts.ts';
import { type Piece, type Row, rowsOf } from '../../source/rows.ts';
import { tones } from '../../source/tone.ts';
import { headline } from '../link.ts';
import { copied, inLanguage } from '../words.ts';

/** A part, and what it means: told once, as both sides of the page show it. */
type Told = Part & Meaning;

/** The raw copy, each stretch of it coloured by what it became and leading there; and the parts, each leading back to its words. */
export function sourceView(story: Story, segments: readonly Segment[], article: PublicArticle): Html {
  const { rows, parts: bare } = rowsOf(segments, article);
  const parts = bare.map((one): Told => ({ ...one, ...meaningOf(one.part, one.at, article) }));
  const firsts = new Set(parts.map(({ first }) => first));
  const shown = (piece: Piece): Html => stretch(piece, parts, firsts);
  return html`<div class="source"><header><p class="label">${headline(story)}</p><h1>The copy as it came</h1><p class="intro">Every word of it, coloured by what it became. Each stretch leads to what it became, and from there back to its words.</p>${legend(rows)}</header>
<section aria-labelledby="copy"><h2 id="copy">Copy</h2><div class="rows"${inLanguage(story.language)}>${rows.map((row) => line(row, parts, shown))}</div></section>
<section aria-labelledby="model" class="model"><h2 id="model">What it became</h2><ol>${parts.map((part, i) => listed(part, i, story.language))}</ol></section></div>`;
}

/** A line of the copy, with the name of what begins on it before it. */
const line = ({ begins, pieces }: Row, parts: readonly Told[], shown: (piece: Piece) => Html): Html =>
  html`<div class="row"><span class="begins" lang="en">${begins !== null && html`<a href="#m${begins + 1}">${inMargin(parts[begins])}</a>`}</span><p>${pieces.map(shown)}</p></div>
`;

function stretch(
  { text, at, tones, became, withheld }: Piece,
  parts: readonly Told[],
  firsts: ReadonlySet<number | null>,
): Html {
  if (withheld)
    return html`<span id="c${at}" class="withheld" lang="en">${withheld.reason}, ${withheld.length} characters, for editors only</span>`;
  const id = firsts.has(at) && html` id="c${at}"`;
  const [innermost = 0] = became.slice(-1);
  const part = parts[innermost];
  if (!part || tones.length === 0) return id ? html`<span${id}>${text}</span>` : html`${text}`;
  // a mark alone is too small to be hit, and leads where the words beside it do
  if (!/[\p{L}\p{N}]/u.test(text)) return html`<span${id} class="piece ${tones.join(' ')}">${text}</span>`;
  const { is, means } = part;
  return html`<a${id} href="#m${innermost + 1}" class="piece ${tones.join(' ')}" title="${is}${means !== null && `: ${means}`}">${text}</a>`;
}

function listed({ is, means, rule, tone, depth, first, text }: Told, i: number, language?: string): Html {
  const name = first === null ? html`${is}` : html`<a href="#c${first}">${is}</a>`;
  return html`<li id="m${i + 1}"${depth > 0 && html` class="deep-${Math.min(depth, 3)}"`}>${name}${means !== null && html` <span class="means">${means}</span>`} <code>${rule}</code> <q${tone !== null && html` class="piece ${tone}"`}>${copied(html`${excerpt(text, 90)}`, language)}</q></li>
`;
}

/** The tones that stand in the copy, by name. */
function legend(rows: readonly Row[]): Html {
  const all = rows.flatMap(({ pieces }) => pieces);
  const used = new Set(all.flatMap((piece) => piece.tones));
  return html`<ul class="legend" aria-label="Colours">${tones
    .filter(([tone]) => used.has(tone))
    .map(([tone, title]) => html`<li><span class="piece ${tone}">${title}</span></li>`)}${
    all.some(({ withheld }) => withheld) && html`<li><span class="withheld">For editors only</span></li>`
  }</ul>`;
}
