/** What the copy tells its readers beside the story: rates of exchange, an editor's note, how the story was corrected. */
export const isToReaders = (text: string): boolean => TO_READERS.test(text) || OF_STORY.test(text);

const TO_READERS =
  /^(?:\([$€£¥]?\s?[\d.,]+ .{0,60}=.{0,60}\)$|\(?editor['’]s note\s*[:_—–-]|\(?this (?:story|article|report) was (?:first|originally) published\b.{0,80}\b(?:updated|corrected)\b)/i;

/**
 * What was done to the story, whose day has a year where it is old: `(This Dec. 8 story corrects`, `(In Dec. 8 item, in paragraph 2, corrects`,
 * `(Story refiled`, `(An earlier version of this story corrected`.
 */
const OF_STORY =
  /^\({0,2}(?:an? (?:earlier|previous) version(?: of (?:this|the) (?:story|article|report))?|(?:in )?(?:this|the) (?:version of (?:this|the|an?) )?(?:[A-Z][a-z]+\.? \d{1,2},? (?:\d{4},? )?)?(?:story|article|report|item|version)|in [A-Z][a-z]+\.? \d{1,2},? (?:\d{4},? )?(?:story|item|report)|story(?= (?:refil|correct)ed))(?:,[^,()]{0,60},?)?\s(?:(?:(?:has been|was|is) )?(?:correct|refil|updat|clarifi|amend)ed|(?:correct|refile|clarifie|fixe)s)\b/i;
