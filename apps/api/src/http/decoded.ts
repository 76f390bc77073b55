/** A percent-encoded part of an address, decoded; as it is where it is no percent-encoding, which stands for nothing that is there. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
