/** The rule that cuts out of running copy what a page tells of a link, `, opens new tab`: readers see the copy without it. By itself, since who shows copy need not load what reads it. */
export const LINK_RULE = 'markup/link';
