import type { ParagraphChange } from '@dateline/content';
import { countingTold } from '../../article/badges.ts';
import type { Step } from '../../article/steps.ts';
import { type Html, html } from '../../html.ts';
import { badges } from '../badges.ts';
import { moment } from '../day.ts';
import { copied } from '../words.ts';
import { isChanged, marked } from './marked.ts';

/**
 * What changed from version to version, as an editor would mark it, the newest first.
 *
 * @param first When the first version was published.
 */
export const versions = (steps: readonly Step[], first: string | null, language: string): Html | null =>
  steps.length === 0
    ? null
    : html`<section aria-labelledby="versions" class="versions"><h2 id="versions">What changed between versions</h2><p class="aside">${countingTold(steps.flatMap(({ markers }) => markers))}</p>${steps
        .toReversed()
        .map((one) =>
          step(one, language),
        )}<p class="first"><span>Version 1</span> as first sent${first !== null && html`, ${moment(first)}`}</p></section>`;

const step = (
  { number, at, markers, difference: { headline, paragraphs, captions } }: Step,
  language: string,
): Html => {
  const changed = paragraphs.filter(({ kind }) => kind !== 'same');
  const pictures = captions.filter(({ kind }) => kind !== 'same');
  return html`<details><summary><span>Version ${number}</span> ${badges(markers)}${at !== null && moment(at)}</summary><div class="marked" id="version-${number}">${
    isChanged(headline) && html`<p class="headline">${copied(html`${marked(headline)}`, language)}</p>`
  }${changed.map((one) => paragraph(one, 'Paragraph', language))}${pictures.map((one) => paragraph(one, 'Caption', language))}${
    !isChanged(headline) && changed.length + pictures.length === 0 && html`<p>Sent again as it was.</p>`
  }</div></details>`;
};

const paragraph = ({ kind, from, to, words }: ParagraphChange, name: string, language: string): Html =>
  html`<p><span class="label">${name} ${to ?? from}${kind === 'added' ? ', new' : kind === 'removed' ? ', taken out' : ''}</span> ${copied(html`${marked(words)}`, language)}</p>`;
