/** What an edition ends on: its digest, which is SHA-256 over all before it and the brace. */
const END = /,"digest":"([0-9a-f]{64})"\}$/;

/** More than an edition's end has characters. */
export const LONGEST_END = 100;

/** The end of an edition by its digest. */
export const endWith = (digest: string): string => `,"digest":"${digest}"}`;

/** The digest that a text ends on, and how long that end is; null where it is no edition. */
export function endOf(text: string): { readonly digest: string; readonly length: number } | null {
  const [end, digest] = END.exec(text.slice(-LONGEST_END)) ?? [];
  return end && digest ? { digest, length: end.length } : null;
}
