import { weekdayNames } from '../../words/calendar-words.ts';

/** Who may be asked to take copy back, as an expression that minds no case has it; so are those below. */
export const EDITORS = '(?:eds|editors|editor|sub-editors|subeditors|subs|desks|desk|subscribers)';

/** Whom agencies address so too, and shops and banks: in copy they are asked much. */
export const CLIENTS = '(?:clients|customers)';

export const WHOM = `(?:${EDITORS}|${CLIENTS})`;

/** Whom desks address, in lower case. */
export const whom = WHOM.match(/[a-z-]+/g) ?? [];

/** Whether words name them. */
export const namesDesks = (text: string): boolean => DESKS.test(text);

const DESKS = new RegExp(`\\b${WHOM}\\b`, 'i');

export const PLEASE = '(?:please|pls|kindly)';

/** What they call what they send. */
export const COPY = '(?:stor(?:y|ies)|items?|reports?|articles?|alerts?|copy|dispatch(?:es)?)';

/** The same without what others have too: alerts, reports. */
export const OWN_COPY = '(?:story|item|copy|article)';

/** What AP's slugs open on: for papers of any hour, of the morning, of the evening; its own name for its own service. */
export const SLUG_CYCLE = '(?:BC|AM|PM|AP)-';

/** What they call what they send, and what comes to them from others. */
export const SENT = `(?:${COPY}|features?|text|material|information|release)`;

/** What copy is under that is held. */
export const EMBARGO = '(?:embargo(?:ed)?|sperrfrist)';

/** What an embargo is that holds nothing any more. */
export const OVER = '(?:lifted|over|off|ended|expired)';

/** The days that copy is held until. */
export const DAY = `(?:today|${weekdayNames.map(([name]) => name).join('|')})`;

/** What news tells of others, and desks never of their copy. */
export const SAYS = '(?:said|says|told|tells|wrote|asked|added|heard)';

/** What the second sentence of a note to editors opens on: `Eds: Updates throughout. With AP Photos.` */
export const TOLD_NEXT = 'With|Will|AP|For|Updates|UPDATES|Adds|ADDS|Incorporates|Minor|Moving|No|Also';
