import { bodyOf } from '../../article/body.ts';
import { castOf } from '../../article/cast.ts';
import { daysOf } from '../../article/days.ts';
import { figuresOf } from '../../article/figures.ts';
import { isCorrection, type Step } from '../../article/steps.ts';
import { voicesOf } from '../../article/voices.ts';
import { type Html, html } from '../../html.ts';
import type { Story } from '../../paper.ts';
import { absolute, href } from '../../paths.ts';
import { sourceAddress } from '../../source/address.ts';
import { badges } from '../badges.ts';
import { day } from '../day.ts';
import { link } from '../link.ts';
import { body } from './body.ts';
import { cast } from './cast.ts';
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
  readonly related: readonly Pick<Story, 'address' | 'title' | 'published'>[];
}

/** A story, set. */
export function article(story: Story, { steps, related }: Beside): Html {
  const { entry, title, address } = story;
  const { article, source } = entry;
  const { blocks, anchors } = bodyOf(article, source);
  const lang = article.language === 'en' ? undefined : article.language === 'und' ? '' : article.language;
  const dateline = article.dateline?.text.replace(/[\s_―–—-]+$/, '').replace(/\s+/g, ' ') ?? null;
  const { person, organisation, place } = castOf(article);
  const inLang = lang !== undefined && html` lang="${lang}"`;
  return html`<article>
<header>${article.markers.length > 0 && html`<p class="label">${badges(article.markers)}</p>`}<h1${inLang}>${title}</h1>${
    article.keyPoints.length > 0 &&
    html`<ul class="points"${inLang}>${article.keyPoints.map(({ text }) => html`<li>${text}</li>`)}</ul>`
  }${correction(steps)}</header>
<div class="meta">${article.byline && html`<p class="byline"><bdi>${article.byline.text}</bdi></p>`}${known(article.published)}${
    article.credit && html`<p class="credit"><bdi>${article.credit.text}</bdi></p>`
  }<p class="count">${article.wordCount} words</p>${
    steps.length > 0 && html`<p><a href="#versions">${steps.length + 1} versions</a></p>`
  }<p><a href="${href(sourceAddress(address))}">The copy as it came</a></p></div>
${body(blocks, dateline, lang)}
<div class="rail">${voices(voicesOf(article), anchors)}${cast('person', person)}${cast('organisation', organisation)}${cast('place', place)}${shortForms(article)}${figures(figuresOf(article), anchors)}</div>
${versions(steps)}${days(daysOf(article, source), anchors)}${
  related.length > 0 &&
  html`<section aria-labelledby="related" class="related"><h2 id="related">Related stories</h2><ul>${related.map(
    (one) => html`<li>${link(one.address, one.title)} <span class="aside">${day(one.published)}</span></li>`,
  )}</ul></section>`
}
<footer>${
    article.credits.length > 0 &&
    html`<ul class="credits">${article.credits.map(
      ({ role, name, place }) =>
        html`<li><span class="role">${role}</span> <bdi>${name}</bdi>${place !== undefined && html`, <bdi>${place}</bdi>`}</li>`,
    )}</ul>`
  }${article.usageTerms && html`<p>${article.usageTerms.text}</p>`}${article.copyright && html`<p>${article.copyright.text}</p>`}${setAside(article)}<p class="address">${absolute(address)}</p><p class="json"><a href="${href(`/v1/articles/${encodeURIComponent(article.id)}.json`)}">This article as JSON</a>, every value with the place it was read from</p>${forms(address)}</footer>
${linkedData(story)}</article>`;
}

/** A correction stands above the story, not under it. */
function correction(steps: readonly Step[]): Html | null {
  const last = steps.findLast(isCorrection);
  return last
    ? html`<p class="corrects"><strong>Corrected.</strong> Version ${last.number} corrects the one before it: <a href="#version-${last.number}">see what changed</a>.</p>`
    : null;
}
