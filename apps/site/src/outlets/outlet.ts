/** A file that stands beside the pages. */
export interface Outlet {
  /** From the root of the site, without a slash in front: `2023/03/21/pact/article.jsonld`. */
  readonly path: string;
  readonly content: string | Uint8Array | Promise<Uint8Array>;
}
