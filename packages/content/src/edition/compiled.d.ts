/** What the build compiled of the seeds; it stands once that has run. */
declare module '#compiled' {
  const compiled: import('../model/edition.ts').Edition;
  export default compiled;
}
