/** The name in the domain of a house, as systems call it: `ansa` of `www.ansa.it`. */
export const nameInDomain = (domain: string): string =>
  /^(?:www\.)?([\p{L}\d-]+)\.\p{L}{2,4}$/iu.exec(domain.trim())?.[1] ?? '';
