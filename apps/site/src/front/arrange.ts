/** What decides where a story stands on the front page. */
export interface Placed {
  readonly id: string;
  /** The day or instant of publication; null where it is not known. */
  readonly published: string | null;
  /** The same as far as it is known: `XXXX-10-12` where no year is told. */
  readonly day: string | null;
  /** IPTC urgency, 1 the most urgent. */
  readonly urgency: number;
  /** Of its headline and its paragraphs. */
  readonly wordCount: number;
  /** Set where it only puts other copy right. */
  readonly isCorrection?: true;
}

/** A front page: one lead, a few beside it, some in columns, and the rest by day. */
export interface Front<Story> {
  readonly lead: Story | null;
  /** Whether the others stand under the lead: it is too short to have them beside it, or there is but one, which would leave a column bare. */
  readonly isBrief: boolean;
  readonly beside: readonly Story[];
  readonly columns: readonly Story[];
  readonly days: readonly Day<Story>[];
}

export interface Day<Story> {
  /** As `XXXX-10-12` where no year is told; null for stories of no day at all. */
  readonly day: string | null;
  readonly stories: readonly Story[];
}

/** Of how many words a lead stands, headline and all, as high as two stories beside it, and as three. One alone would leave the column bare. */
const [asTwo, asThree] = [115, 215];

/** How much of a lead is shown: as many words as stand as high as the stories beside it. */
export const wordsOfLead = (beside: number): number => (beside === 0 ? 330 : beside < 3 ? asTwo : 245);

/**
 * Arranges a front page. The lead is the weightiest story of the newest day, by urgency and then by length, unless that day has
 * only briefs; the rest follow by time, as many of them beside the lead as its own words are as high as.
 *
 * @param stories All stories, in any order.
 * @param room How many stand beside the lead, in columns and in the list.
 */
export function arrange<Story extends Placed>(
  stories: readonly Story[],
  room = { beside: 3, columns: 8, list: 48 },
): Front<Story> {
  const all = inOrder(stories);
  const lead = leadOf(byDay(all));
  const rest = all.filter((story) => story !== lead);
  const fit = lead ? fitBeside(lead) : 0;
  const isBrief = fit < 1 || rest.length === 1;
  const wanted = isBrief ? room.beside : Math.min(fit, room.beside);
  // One or two stories alone would leave a row of columns bare.
  const beside = rest.length < wanted + 3 ? rest.length : wanted;
  const columns = beside + room.columns;
  return {
    lead,
    isBrief,
    beside: rest.slice(0, beside),
    columns: rest.slice(beside, columns),
    days: byDay(rest.slice(columns, columns + room.list)),
  };
}

/** How many stories have room beside a lead of so many words. */
const fitBeside = ({ wordCount }: Placed): number => (wordCount < asTwo ? 0 : wordCount < asThree ? 2 : 3);

/** How many days before the newest a story may be from and lead. */
const WEEK = 7;

/** A brief leads where it is urgent, or where a week has nothing longer; what only puts other copy right, where there is nothing else. */
function leadOf<Story extends Placed>(days: readonly Day<Story>[]): Story | null {
  const newest = momentOf(days[0]);
  const recent = days.filter((day) => newest - momentOf(day) <= WEEK * 86_400_000);
  const news = recent.map(({ stories }) => stories.filter(({ isCorrection }) => !isCorrection));
  const leading = news.map((stories) => stories.filter((story) => story.urgency <= 3 || fitBeside(story) > 0));
  const [candidates = days[0]?.stories ?? []] = [...leading, ...news].filter((stories) => stories.length > 0);
  return candidates.toSorted(byWeight)[0] ?? null;
}

/** When a day is, those of no year as if all were of one; no number where it is not known. */
const momentOf = (of: Day<unknown> | undefined): number => Date.parse(of?.day?.replace('XXXX', '2000') ?? '');

/** Newest first, then those of no year, as if all were of one, then those without a day, then by id: the order of every list. */
export const inOrder = <Story extends Placed>(stories: readonly Story[]): Story[] => stories.toSorted(newestFirst);
const newestFirst = (a: Placed, b: Placed): number =>
  compare(b.published ?? '', a.published ?? '') || compare(b.day ?? '', a.day ?? '') || compare(a.id, b.id);

/** Stories already in order, gathered by day. */
export function byDay<Story extends Placed>(stories: readonly Story[]): Day<Story>[] {
  const days: { day: string | null; stories: Story[] }[] = [];
  for (const story of stories) {
    const day = dayOf(story);
    const last = days.at(-1);
    if (last && last.day === day) last.stories.push(story);
    else days.push({ day, stories: [story] });
  }
  return days;
}

const byWeight = (a: Placed, b: Placed): number =>
  a.urgency - b.urgency || b.wordCount - a.wordCount || compare(a.id, b.id);
const dayOf = (story: Placed): string | null => story.day?.slice(0, 10) ?? null;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
