/** The edition that `npm run build` compiles from the folder of copy. */
declare module '#compiled' {
  const compiled: unknown;
  export default compiled;
}
