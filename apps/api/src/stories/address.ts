export const storiesAddress = '/v1/stories';

/** The address of a story in the API. */
export const storyAddress = (slug: string): string => `${storiesAddress}/${encodeURIComponent(slug)}`;

/** The address of what changed between two of its versions. */
export const changesAddress = (slug: string, from: string, to: string): string =>
  `${storyAddress(slug)}/diff?from=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}`;
