import type { Article } from '../../model/article.ts';
import type { Phrase } from '../../model/phrase.ts';
import { markersAt } from '../../reading/frame/head/markers.ts';
import { OWN_COPY } from '../../reading/frame/notices/desk-words.ts';

/**
 * What a correction names that stands by itself, as AP sends them: `Correction: Karsund-Harbor story`, or in the headline that its
 * own words tell. Null for any other copy.
 */
export function correctedIn({ headline, markers, slugline, body }: Article): Phrase | null {
  const corrects = markers.find(({ kind }) => kind === 'correction');
  if (!corrects) return null;
  const [lede] = body;
  if (!headline) return slugline && corrects.span[0] < slugline.span[0] ? slugline : titledIn(lede);
  const told = SAYS_WHICH.test(lede?.text ?? '');
  const titled = told ? titledIn(lede) : null;
  const [, words = told ? headline.text : undefined] = NAMED.exec(headline.text) ?? [];
  if (titled || !words) return titled;
  const [start] = headline.span;
  return { text: words, span: [start, start + words.length], rule: 'corrected/story' };
}

/** Or nothing, before the quotation marks. */
const CALLED = '(?:,? (?:head(?:lin)?ed|titled|entitled),?)?';

/** The headline that the first paragraph of a correction names, without its markers. */
function titledIn(lede: Article['body'][number] | undefined): Phrase | null {
  const [, words] = TITLED.exec(lede?.text ?? '') ?? [];
  if (!lede || !words) return null;
  const { span } = markersAt(words, [0, words.length]);
  return { text: words.slice(...span), span: lede.span, rule: 'corrected/story' };
}

const TITLED = new RegExp(String.raw`\b(?:${OWN_COPY}|report)${CALLED} ["“]([^"“”\n]{8,200}?),?["”]`);

/** What opens on the copy that it corrects: `Editors: In the story headlined "…", please read …`, `A March 3 story about a wall misstated …`. */
const SAYS_WHICH = new RegExp(
  `^(?:ed(?:itor)?s[:,.] ?)?(?:in )?(?:the|its|our|an?) (?:[\\p{L}.]+ \\d+,? )?${OWN_COPY}\\b.*?\\b(?:(?:please|should) (?:read|have)|wrong|erroneous|incorrect|mistaken|in error|mis(?:sp|stat|identif|quot|attribut))`,
  'iu',
);

const NAMED = /^(\S.{2,120}?)\s+(?:story|stories)$/i;
