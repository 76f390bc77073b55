import { type Html, html } from '../html.ts';
import { dayTold, machineDate, told } from '../text/day.ts';

/** The day of publication; `Undated` where it is not known. */
export function day(published: string | null): Html {
  const words = published && dayTold(published);
  return words ? html`<time datetime="${published}">${words}</time>` : html`<span>Undated</span>`;
}

/** A day, a month or a year in words. */
export function when(value: string): Html {
  const words = told(value)?.text ?? value;
  const machine = machineDate(value);
  return machine ? html`<time datetime="${machine}">${words}</time>` : html`${words}`;
}
