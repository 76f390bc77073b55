/** One link of an answer. */
export interface Link {
  readonly href: string;
  readonly rel: string;
  readonly type?: string;
}

/**
 * A `Link` header.
 *
 * @param links Their addresses are percent-encoded already.
 * @see https://www.rfc-editor.org/rfc/rfc8288#section-3
 * @example linkHeader([{ href: '/v1/articles', rel: 'collection' }]) // </v1/articles>; rel="collection"
 */
export const linkHeader = (links: readonly Link[]): string =>
  links.map(({ href, rel, type }) => `<${href}>; rel="${rel}"${type ? `; type="${type}"` : ''}`).join(', ');
