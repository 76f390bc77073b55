/**
 * A list of places larger than the one built in, which tells of a name where it lies.
 *
 * @param name The name as printed.
 * @returns ISO 3166-1 alpha-2 of every country that has a well-known place of that name; empty where none has. A name
 *   that lies in several countries is a place all the same, but is given no country.
 * @example read(copy, { id: 'storm', gazetteer: (name) => (name === 'Mürren' ? ['CH'] : []) })
 */
export type Gazetteer = (name: string) => readonly string[];
