const isWorker = globalThis.navigator?.userAgent === 'Cloudflare-Workers';

/**
 * What Node, Bun and Deno have built in. A worker goes without: Cloudflare packs by itself what leaves it, WebCrypto hashes, and
 * only to ask for the process makes a start longer.
 */
export const builtIn: typeof process.getBuiltinModule | undefined = isWorker
  ? undefined
  : globalThis.process?.getBuiltinModule;
