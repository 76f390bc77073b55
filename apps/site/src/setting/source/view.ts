import type { Segment } from '@dateline/content/archive';
import { excerpt } from '../../article/excerpt.ts';
import { type Html, html } from '../../html.ts';
import type { Story } from '../../paper.ts';
import { type Colour, colourFor, colours, type Part, partsIn } from '../../source/parts.ts';
import { link } from '../link.ts';

/** The raw copy, each stretch of it coloured by what it became and leading there; and the parts, each leading back to its words. */
export function sourceView({ address, title }: Story, segments: readonly Segment[]): Html {
  const parts = partsIn(segments);
  const numbers = new Map(parts.map(({ at }, i) => [at, i + 1]));
  return html`<div class="source"><header><p class="label">${link(address, title)}</p><h1>The copy as it came</h1><p class="intro">Every word of it, coloured by what it became. Each stretch leads to the part of the article that it became, and each part back to its words.</p>${legend(parts, segments)}</header>
<section aria-labelledby="copy"><h2 id="copy">Copy</h2><pre class="raw">${segments.map((segment, i) => stretch(segment, i, numbers))}</pre></section>
<section aria-labelledby="model" class="model"><h2 id="model">What it became</h2><ol>${parts.map(listed)}</ol></section></div>`;
}

function stretch(segment: Segment, i: number, numbers: ReadonlyMap<string, number>): Html {
  if (segment.kind === 'withheld')
    return html`<span id="c${i}" class="withheld">${segment.reason}, ${segment.length} characters, for editors only</span>`;
  const last = segment.became.at(-1);
  if (!last || segment.text.trim() === '') return html`${segment.text}`;
  return html`<a id="c${i}" href="#m${numbers.get(last.at)}" class="in-${colourFor(last)}">${segment.text}</a>`;
}

const listed = ({ at, part, rule, depth, first, text }: Part, i: number): Html =>
  html`<li id="m${i + 1}" class="in-${colourFor({ at, part })}${depth > 0 && ` deep-${Math.min(depth, 3)}`}"><a href="#c${first}">${part}</a> <code>${rule}</code> <q><bdi>${excerpt(text, 90)}</bdi></q></li>
`;

function legend(parts: readonly Part[], segments: readonly Segment[]): Html {
  const used = new Set(parts.map(colourFor));
  const keys = (Object.keys(colours) as Colour[]).filter((colour) => used.has(colour));
  return html`<ul class="legend" aria-label="Colours">${keys.map((colour) => html`<li><span class="in-${colour}">${colours[colour]}</span></li>`)}${
    segments.some(({ kind }) => kind === 'withheld') && html`<li><span class="withheld">For editors only</span></li>`
  }</ul>`;
}
