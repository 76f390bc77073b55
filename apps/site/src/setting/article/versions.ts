import type { Change, ParagraphChange } from '@dateline/content';
import type { Step } from '../../article/steps.ts';
import { type Html, html } from '../../html.ts';
import { badges } from '../badges.ts';
import { day } from '../day.ts';

/** What changed from version to version, as an editor would mark it, the newest first. */
export const versions = (steps: readonly Step[]): Html | null =>
  steps.length === 0
    ? null
    : html`<section aria-labelledby="versions" class="versions"><h2 id="versions">What changed between versions</h2>${steps
        .toReversed()
        .map(step)}</section>`;

const step = ({ number, at, markers, difference: { headline, paragraphs, captions } }: Step): Html => {
  const changed = paragraphs.filter(({ kind }) => kind !== 'same');
  const pictures = captions.filter(({ kind }) => kind !== 'same');
  return html`<details><summary>Version ${number} ${badges(markers)}${day(at)}</summary><div class="marked" id="version-${number}">${
    isChanged(headline) && html`<p class="headline">${marked(headline)}</p>`
  }${changed.map((one) => paragraph(one, 'Paragraph'))}${pictures.map((one) => paragraph(one, 'Caption'))}${
    !isChanged(headline) && changed.length + pictures.length === 0 && html`<p>Sent again as it was.</p>`
  }</div></details>`;
};

const paragraph = ({ kind, from, to, words }: ParagraphChange, name: string): Html =>
  html`<p><span class="label">${name} ${to ?? from}${kind === 'added' ? ', new' : kind === 'removed' ? ', taken out' : ''}</span> ${marked(words)}</p>`;

const marked = (words: readonly Change[]): Html[] =>
  words.map(({ kind, text }) =>
    kind === 'added' ? html`<ins>${text}</ins>` : kind === 'removed' ? html`<del>${text}</del>` : html`${text}`,
  );

const isChanged = (words: readonly Change[]): boolean => words.some(({ kind }) => kind !== 'same');
