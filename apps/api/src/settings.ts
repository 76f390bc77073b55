/** What the environment says of the server, and of the site that it serves. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** The public address, without a slash at its end; absent where it is the server's own. */
  readonly site?: string;
  readonly now: () => Date;
  /** The edition to be served; absent where it is the one that the build compiled. */
  readonly edition?: string;
  /** The file that the build compiled the copy into; absent where it is the usual one. */
  readonly compiled?: string;
  /** The folder that the site was built into for this server alone; absent where it is the usual one. */
  readonly built?: string;
  /** The largest body that is taken, in bytes; absent where that is as usual. */
  readonly largest?: number;
  /** Whether each request is written on standard output, a line of JSON each. */
  readonly log: boolean;
}

/**
 * Reads the settings. What is set to nothing is not set.
 *
 * @returns The settings, or a line that says what is wrong with them.
 * @example settingsFrom({ PORT: 'http' }) // PORT is to be a whole number from 0 to 65535.
 */
export function settingsFrom(env: Readonly<Record<string, string | undefined>>): Settings | string {
  const port = Number(env['PORT'] || 8787);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return 'PORT is to be a whole number from 0 to 65535.';
  const site = env['DATELINE_SITE'];
  // `archive.example:8787` would pass for an address, of a scheme that is called so
  if (site && !(/^https?:\/\//i.test(site) && URL.canParse(site)))
    return 'DATELINE_SITE is to be an address, like https://archive.example.';
  const fixed = env['DATELINE_NOW'];
  if (fixed && Number.isNaN(Date.parse(fixed))) return 'DATELINE_NOW is to be a moment, like 2031-05-06T12:00:00Z.';
  const log = env['DATELINE_LOG'];
  if (log && log !== 'json') return 'DATELINE_LOG is to be json, or not set.';
  const largest = env['DATELINE_MAX_BODY'];
  if (largest && !/^[1-9]\d{0,9}$/.test(largest)) return 'DATELINE_MAX_BODY is to be a number of bytes, like 1048576.';
  return {
    port,
    log: log === 'json',
    host: env['HOST'] || '127.0.0.1',
    now: fixed ? () => new Date(fixed) : () => new Date(),
    ...(env['DATELINE_EDITION'] ? { edition: env['DATELINE_EDITION'] } : {}),
    ...(env['DATELINE_COMPILED'] ? { compiled: env['DATELINE_COMPILED'] } : {}),
    ...(env['DATELINE_BUILT'] ? { built: env['DATELINE_BUILT'] } : {}),
    ...(largest ? { largest: Number(largest) } : {}),
    ...(site ? { site: site.replace(/\/+$/, '') } : {}),
  };
}
