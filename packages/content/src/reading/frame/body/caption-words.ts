import { anyOf } from '../../../text/any-of.ts';

/** Words that a caption opens on and a story hardly ever does. */
export const OPENING = new RegExp(
  `^[(["“]*${anyOf([
    /file (?:photo|image|picture|(?:--?|[–—]) )/,
    /in this (?:photo|file|image|picture|undated|screen|combination)/,
    /this (?:(?:undated |recent |combined )?(?:file )?(?:photo|image|picture)|screenshot|satellite image|handout|combination|composite|graphic|map shows)/,
    /(?:the )?(?:photo|image) shows/,
    /photo (?:taken (?:on|in)|caption:)/,
    /(?:photo|caption|image|pictured):/,
    /image (?:source|caption), /,
    /pictured above/,
    /a (?:photo taken|file photo)/,
    /an undated (?:file )?photo/,
    /a screenshot/,
    /an image captured from/,
    /(?:shown|seen) in this/,
  ])}`,
  'i',
);

/** What closes a caption: who took the picture, or where it is from. */
export const CREDIT = new RegExp(
  `${anyOf([
    /(?:\([A-Z][A-Za-z]+|(?<=[.”"] )\([A-Z][A-Za-z]+(?: [A-Z][a-z]+){1,2})\/(?:[A-Z][a-z]|[A-Z.]+ [A-Z]|(?:POOL|AP|AFP|EPA)\b)[^()]{0,60}\)/,
    /\([A-Z][^()]{2,80} via [A-Z][^()]{1,30}\)/,
    /\((?:AP Photo|Photo|Image|File photo|Pool photo|Picture|Yonhap file|PHOTO NOT FOR SALE)[^()]*\)(?: \([A-Z][a-z]+\))?/,
    /\[(?:(?:Photo|Image|Picture)[^[\]]*|[A-Z][^[\]/]{2,40}\/[A-Z][^[\]/]{1,40})\]/,
    /REUTERS\/[A-Z][^.]{1,60}/,
    /(?:^|\s|(?<=\p{Ll})(?=Image: ))(?:Image|Photo|(?<!FILE )PHOTO|Foto|Photograph|Picture|Video|Audio|Credit|Graphic|Illustration): ?[^:]{2,80}/u,
    /Pool photo[^.]{0,40}\.?/,
    /AFP PHOTO[^.]{0,60}\.?/,
    /\/Getty Images\.?\)?/,
    /AP Photo\/[^.)]{2,60}[.)]?/,
    /Photo (?:by|courtesy of|provided by) [^.]{2,60}\.?\)?/,
  ])}\\.?$`,
  'u',
);
