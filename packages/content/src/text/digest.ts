/** SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal. Runs wherever Web Crypto does. */
export async function digestOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
