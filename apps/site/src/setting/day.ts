import { type Html, html } from '../html.ts';
import { dayTold, machineDate, momentTold, told } from '../text/day.ts';

/** The day of publication, with its year or, as `XXXX-10-12`, without; `Undated` where it is not known. */
export const day = (published: string | null): Html => timed(published, dayTold);

/** The same with the time of day, where that is known too. */
export const moment = (published: string | null): Html => timed(published, momentTold);

function timed(published: string | null, inWords: (value: string) => string | null): Html {
  const words = published && inWords(published);
  return words ? html`<time datetime="${published.replace('XXXX-', '')}">${words}</time>` : html`<span>Undated</span>`;
}

/** A day, a month or a year in words. */
export function when(value: string): Html {
  const words = told(value)?.text ?? value;
  const machine = machineDate(value);
  return machine ? html`<time datetime="${machine}">${words}</time>` : html`${words}`;
}
