/** The rule of what pages tell those who hear them read, cut out of running copy: that is shown without it. */
export const LINK_RULE = 'markup/link';
