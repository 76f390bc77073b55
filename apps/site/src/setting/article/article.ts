import { agencyAddress } from '../../archive/agencies.ts';
import { bodyOf } from '../../article/body.ts';
import { bylineTold } from '../../article/byline-told.ts';
import { castOf } from '../../article/cast.ts';
import { datelineTold } from '../../article/dateline-told.ts';
import { daysOf } from '../../article/days.ts';
import { figuresOf } from '../../article/figures.ts';
import type { Step } from '../../article/steps.ts';
import { voicesOf } from '../../article/voices.ts';
import { type Html, html } from '../../html.ts';
import type { Story } from '../../paper.ts';
import { absolute, href } from '../../paths.ts';
import { sourceAddress } from '../../source/address.ts';
import { agencyTold } from '../../text/agency-told.ts';
import { typeset } from '../../text/typeset.ts';
import { correctionOf, explainedBadges } from '../badges.ts';
import { day } from '../day.ts';
import { headline, link } from '../link.ts';
import { unbroken } from '../unbroken.ts';
import { copied, inLanguage } from '../words.ts';
import { body } from './body.ts';
import { cast } from './cast.ts';
import { corrected, correction, corrections } from './correction.ts';
import { days } from './days.ts';
import { forms } from './forms.ts';
import { figures, shortForms } from './glossary.ts';
import { known } from './known.ts';
import { linkedData } from './linked-data.ts';
import { setAside } from './set-aside.ts';
import { versions } from './versions.ts';
import { voices } from './voices.ts';

/** What a story's page shows beside the story. */
export interface Beside {
  readonly steps: readonly Step[];
  /** What corrects it and stands by itself. */
  readonly corrections: readonly Story[];
  /** What it corrects, where it stands by itself. */
  readonly corrects: readonly Story[];
  readonly related: readonly Pick<Story, 'address' | 'title' | 'day' | 'language' | 'markers' | 'isCorrected'>[];
}

/** A story, set. */
export function article(story: Story, { steps, corrections: others, corrects, related }: Beside): Html {
  const { entry, title, address, agency } = story;
  const { article, source } = entry;
  const { language } = article;
  const { blocks, anchors, words } = bodyOf(article, source);
  const dateline = article.dateline && datelineTold(article.dateline);
  const { person, organisation, place } = castOf(article);
  const sender = agency === null ? null : agencyTold(agency);
  // a credit that only names the agency says no more than the link to it
  const credit = article.credit?.text === sender ? null : article.credit;
  return html`<article>
<header>${article.markers.length > 0 && html`<p class="label">${explainedBadges(article.markers)}</p>`}<h1${story.isBrief && html` class="brief-head"`}${inLanguage(language)}>${unbroken(title)}</h1>${
    article.keyPoints.length > 0 &&
    html`<ul class="points"${inLanguage(language)}>${article.keyPoints.map(({ text }) => html`<li>${unbroken(typeset(text))}</li>`)}</ul>`
  }${corrections(others)}${correction(steps, language)}${corrected(corrects)}</header>
<div class="meta">${article.byline && html`<p class="byline">${copied(bylineTold(article.byline), language)}</p>`}${known(article)}${
    credit && html`<p class="credit">${copied(credit.text, language)}</p>`
  }${agency !== null && sender !== null && html`<p>${link(agencyAddress(agency), sender)}</p>`}${article.wordCount > 1 && html`<p class="count">${article.wordCount} words</p>`}${
    steps.length > 0 && html`<p><a href="#versions">${steps.length + 1} versions</a></p>`
  }<p><a href="${href(sourceAddress(address))}">The copy as it came</a></p></div>
${body(blocks, dateline, language)}
<div class="rail">${voices(voicesOf(article), anchors, language)}${cast('person', person, language)}${cast('organisation', organisation, language)}${cast('place', place, language)}${shortForms(article)}${figures(figuresOf(article), anchors, language)}</div>
${versions(steps, story.versions[0]?.at ?? null, language)}${days(daysOf(article, words), anchors, language)}${
  related.length > 0 &&
  html`<section aria-labelledby="related" class="related"><h2 id="related">Related stories</h2><ul>${related.map(
    (one) => html`<li>${headline(one)}${correctionOf(one)} <span class="aside">${day(one.day)}</span></li>`,
  )}</ul></section>`
}
<footer>${
    article.credits.length > 0 &&
    html`<ul class="credits">${article.credits.map(
      ({ role, name, place }) =>
        html`<li><span class="role">${role}</span> ${copied(name, language)}${place !== undefined && html`, ${copied(place, language)}`}</li>`,
    )}</ul>`
  }${article.usageTerms && html`<p>${copied(article.usageTerms.text, language)}</p>`}${article.copyright && html`<p>${copied(article.copyright.text, language)}</p>`}${setAside(article)}<p class="address">${absolute(address)}</p><p class="json"><a href="${href(`/v1/articles/${encodeURIComponent(article.id)}.json`)}">This article as JSON</a>, every value with the place it was read from</p>${forms(address)}</footer>
${linkedData(story)}</article>`;
}
