/** A notice acts on what was sent within so many days before it. */
const DAYS = 10;
const DAY = 86_400_000;

/** True where copy may be meant: it came before the notice and not long before, or either day is not known. */
export function isNear(sent: string | null, noticed: string | null): boolean {
  if (sent === null || noticed === null) return true;
  const days = dayOf(noticed) - dayOf(sent);
  return days >= 0 && days <= DAYS;
}

/** The same however long before. */
export const isSentBefore = (sent: string | null, noticed: string | null): boolean =>
  sent === null || noticed === null || dayOf(sent) <= dayOf(noticed);

/** The same as `isNear` for any of several notices, however many. */
export function nearAny(noticed: readonly (string | null)[]): (sent: string | null) => boolean {
  const days = new Set(noticed.map((at) => at && dayOf(at)));
  if (days.has(null)) return () => true;
  return (sent) => {
    if (sent === null) return true;
    const day = dayOf(sent);
    for (let after = 0; after <= DAYS; after++) if (days.has(day + after)) return true;
    return false;
  };
}

/** Days since 1970 of a day or an instant; none where it is not known. */
export const daysOf = (at: string | null): number[] => (at === null ? [] : [dayOf(at)]);

const dayOf = (at: string): number => Date.parse(at.slice(0, 10)) / DAY;
