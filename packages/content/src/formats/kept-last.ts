/**
 * Makes something once for whoever asks for it in a row: an article goes out in one format after another, and some hold
 * what others are. Only the last is kept, and no longer than what it was made of.
 *
 * @param make Whose values nobody changes.
 */
export function keptLast<Of extends object, Value>(make: (of: Of) => Value): (of: Of) => Value {
  let last = new WeakMap<Of, { readonly value: Value }>();
  return (of) => {
    const kept = last.get(of);
    if (kept) return kept.value;
    const value = make(of);
    last = new WeakMap([[of, { value }]]);
    return value;
  };
}

/**
 * The same, kept of each for as long as it lasts: a story stands in the feeds of many lists.
 *
 * @param make Whose values nobody changes.
 */
export function keptOfEach<Of extends object, Value>(make: (of: Of) => Value): (of: Of) => Value {
  const known = new WeakMap<Of, { readonly value: Value }>();
  return (of) => {
    const kept = known.get(of) ?? { value: make(of) };
    known.set(of, kept);
    return kept.value;
  };
}
