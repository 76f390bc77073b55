import type { Draft } from '../../draft.ts';

const TITLE =
  /\b(?:news|press|daily) (?:digest|summary|briefs|in brief)\b|\bsummary of (?:major |top )?(?:news|stories)\b|^(?:\w+ly )?summary of (?:[\w.-]+ ){1,3}news(?=$| (?:of|in|on|from|for|this)\b)/i;

/** True where the title says that many stories follow: `Yonhap News Summary`, `Kyodo News Digest`, `Summary of external news of Velmora this week`. */
export const isDigest = ({ headline, markers }: Draft): boolean =>
  headline !== null && (markers.some(({ kind }) => kind === 'digest') || TITLE.test(headline.text));
