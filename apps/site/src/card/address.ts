/** The size of a card, in pixels, as links are shown with. */
export const size = { width: 1200, height: 630 } as const;

/** Where a page's card stands: under the page, so that whoever bars the page bars its card as well. */
export const cardPath = (address: string): string => `${address}card.png`;
