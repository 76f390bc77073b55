/** A name without its accents, which copy sets or leaves out. */
export const keyOf = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
