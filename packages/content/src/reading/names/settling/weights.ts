/** What a known given name says, or a title. */
export const SURE = 6;

/** What `and` before a name, or `was` behind it, says: too little to tell what it names. */
export const HINT = 0.5;
