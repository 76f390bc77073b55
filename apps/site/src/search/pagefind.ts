/** As much of Pagefind's script as the page meets. It lies beside the built site, so no package has it. */
export interface Pagefind {
  readonly init: () => Promise<void>;
  readonly filters: () => Promise<Partial<Record<string, Record<string, number>>>>;
  readonly search: (
    q: string | null,
    options?: {
      readonly filters: Readonly<Record<string, { readonly any: readonly string[] }>>;
      readonly sort?: Record<string, 'desc'>;
    },
  ) => Promise<{ readonly results: readonly { readonly id: string; readonly data: () => Promise<Found> }[] }>;
}

/** A story that was found. */
export interface Found {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: {
    readonly title: string;
    readonly day: string;
    readonly agency: string;
    readonly correction?: string;
  };
}

let loading: Promise<Pagefind> | undefined;

/** Pagefind, loaded when it is first used. */
export const pagefind = (base: string): Promise<Pagefind> => {
  loading ??= load(`${base}pagefind/pagefind.js`);
  return loading;
};

async function load(address: string): Promise<Pagefind> {
  const loaded: Pagefind = await import(/* @vite-ignore */ address);
  await loaded.init();
  return loaded;
}
