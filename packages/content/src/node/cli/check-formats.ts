/** How `check` says what is wrong. */
export const checkFormats = ['pretty', 'json', 'github', 'sarif'] as const;
export type CheckFormat = (typeof checkFormats)[number];
