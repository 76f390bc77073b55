export interface ExportOptions {
  /** What a format is called. */
  readonly to: string;
  readonly output?: string;
  /** Whether all goes out as it came, also what readers may not see; only to newsrooms. */
  readonly whole: boolean;
  /** The public address of the site, without a slash at its end. */
  readonly site?: string;
  readonly title?: string;
  readonly now: Date;
  readonly maxBytes: number;
}
