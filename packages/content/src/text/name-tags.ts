/**
 * A text without the tags that AFP sets around the names of companies, which are no words of the copy.
 *
 * @example withoutNameTags('<org idsrc="isin" value="FR0000000001">Tarn Oil</org>') // Tarn Oil
 */
export const withoutNameTags = (text: string): string => (text.includes('<') ? text.replace(TAGS, '') : text);

const TAGS = /<(?:\/org|org(?:\s[^<>]{0,200})?)>/g;
