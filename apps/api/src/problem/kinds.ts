/** What can go wrong, by the last part of the problem's `type`. The names are stable: clients may depend on them. */
export const problems = {
  'bad-parameter': {
    status: 400,
    title: 'A parameter is wrong',
    means:
      'The request names a parameter that is not known here, gives one twice, or gives it a value that it cannot have.',
    remedy:
      'The member errors names each parameter at fault and says what it takes. The OpenAPI document lists them all.',
  },
  'not-found': {
    status: 404,
    title: 'Not found',
    means: 'Nothing that may be shown stands at this address.',
    remedy: 'Begin at /v1, which links to all there is.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'Method not allowed',
    means: 'The address exists, but does not take this method.',
    remedy: 'The Allow header lists the methods it takes.',
  },
  gone: {
    status: 410,
    title: 'Gone',
    means: 'The article was withdrawn, or its time has run out. It will not come back, and must not be used.',
    remedy: 'Remove any copy of it that you hold.',
  },
  'internal-error': {
    status: 500,
    title: 'Internal error',
    means: 'Something went wrong on our side.',
    remedy: 'Try again in a moment.',
  },
} as const;

export type ProblemName = keyof typeof problems;

/** Where a problem is explained; also its `type`. */
export const problemAddress = (name: ProblemName): string => `/docs/problems/${name}`;
