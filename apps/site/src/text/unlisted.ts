/** Words without the sign that opens them as the item of a list: `* Trains follow` as `Trains follow`. */
export const unlisted = (words: string): string => words.replace(/^\s*[*•·–—-]\s+/, '');
