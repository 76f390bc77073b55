import type { SetBlock } from '../../article/body.ts';
import { type Html, html } from '../../html.ts';
import { pieces } from '../pieces.ts';
import { inLanguage } from '../words.ts';

/** The words of a story, its dateline run into the first paragraph. */
export function body(blocks: readonly SetBlock[], dateline: string | null, language: string): Html {
  const opening = blocks.findIndex(({ kind }) => kind === 'paragraph');
  return html`<div class="body"${inLanguage(language)}>${blocks.map((block, i) =>
    setBlock(block, i === opening ? dateline : null),
  )}</div>`;
}

function setBlock({ kind, id, lines }: SetBlock, dateline: string | null): Html {
  // the signs of a table stand in columns
  const words = pieces(lines[0] ?? [], kind === 'table' ? (typed) => typed : undefined);
  switch (kind) {
    case 'heading':
      return html`<h2 id="${id}">${words}</h2>`;
    case 'caption':
      return html`<figure id="${id}"><figcaption><span class="label">Caption, without its picture</span> <span>${words}</span></figcaption></figure>`;
    case 'list':
      return html`<ul id="${id}">${lines.map((line) => html`<li>${pieces(line)}</li>`)}</ul>`;
    case 'table':
      return html`<pre id="${id}" tabindex="0" role="region" aria-label="Table">${words}</pre>`;
    case 'quote':
      return html`<blockquote id="${id}"><p>${words}</p></blockquote>`;
    case 'break':
      return html`<hr id="${id}">`;
    case 'note':
      return html`<p id="${id}" class="note">${words}</p>`;
    default:
      return html`<p id="${id}">${dateline !== null && html`<span class="dateline"><bdi>${dateline}</bdi></span> — `}${words}</p>
`;
  }
}
