/** The names of cities by the countries that have them, `US` or `NZ ZA`, as `npm run build` packs them. */
declare module '#cities' {
  const packed: Readonly<Record<string, readonly string[]>>;
  export default packed;
}
