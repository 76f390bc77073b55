import type { Person } from './person.ts';
import type { Random } from './random.ts';

/** What is set into an agency's form. */
export interface Setting {
  readonly headline: string;
  /** As printed, the space after it included. */
  readonly marker: string;
  readonly byline: Person | null;
  readonly city: string;
  readonly country: string;
  readonly date: Date;
  readonly credits: readonly InventedCredit[];
  /** Which paragraphs this version changes, from 1; none where it says nothing of it. */
  readonly changed: readonly number[];
  /** The text of each part of the body, in order. */
  readonly body: readonly { readonly kind: 'paragraph' | 'caption'; readonly text: string }[];
}

export interface InventedCredit {
  readonly role: string;
  readonly name: string;
  readonly place?: string;
}

/** How an agency sets its copy. */
export interface AgencyStyle {
  readonly agency: string;
  /** As its dateline prints it. */
  readonly mark: string;
  readonly marker: (random: Random) => { readonly kind: string; readonly number?: number; readonly text: string };
  /** The place as its dateline prints it. */
  readonly place: (city: string, country: string) => string;
  /** What of the date its dateline prints. */
  readonly dated: 'no' | 'day' | 'year';
  /** The close of a caption, after a space. */
  readonly photo: (photographer: string) => string;
  readonly prints: {
    readonly byline?: true;
    readonly credits?: true;
    readonly changes?: true;
    readonly signOff?: string;
  };
  readonly set: (setting: Setting) => string;
}
