/** True where one of two agencies is not known, or both are one. */
export const mayBeOfOneAgency = (one: string | null, other: string | null): boolean =>
  one === null || other === null || one === other;
