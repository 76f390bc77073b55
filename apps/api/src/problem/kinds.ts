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
  'bad-body': {
    status: 400,
    title: 'The body is wrong',
    means: 'The body of the request is not what its Content-Type says, or lacks what is asked for.',
    remedy: 'The member errors says what is at fault. The OpenAPI document tells what a body takes.',
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
  'not-acceptable': {
    status: 406,
    title: 'Not acceptable',
    means: 'There is none of the formats that the Accept header asks for.',
    remedy: 'The member errors lists what there is; the Link header has an address for each.',
  },
  'too-slow': {
    status: 408,
    title: 'Too slow',
    means: 'The request did not arrive whole in the time it is given.',
    remedy: 'Send it again, over a better line.',
  },
  gone: {
    status: 410,
    title: 'Gone',
    means: 'The article was withdrawn, or its time has run out. It must not be used.',
    remedy: 'Remove any copy of it that you hold.',
  },
  'too-large': {
    status: 413,
    title: 'Too large',
    means: 'The body of the request is larger than is taken here.',
    remedy: 'Send one piece of copy at a time; the member errors says how many bytes it may have.',
  },
  'unknown-type': {
    status: 415,
    title: 'Unknown media type',
    means: 'The body of the request is of a type that is not taken here, or it is packed.',
    remedy: 'Send the copy as text/plain or application/json, or in one of the news formats that Accept-Post names.',
  },
  'too-many': {
    status: 429,
    title: 'Too many requests',
    means: 'More requests came from you than are answered in a while.',
    remedy: 'Wait for as many seconds as the Retry-After header says.',
  },
  restricted: {
    status: 451,
    title: 'Not to be published here',
    means:
      'There is an article, and its usage terms bar it from being published here: it is not for publication, or not for the internet.',
    remedy: 'Ask the agency that sent it.',
  },
  'internal-error': {
    status: 500,
    title: 'Internal error',
    means: 'Something went wrong on our side.',
    remedy: 'Try again in a moment.',
  },
} as const;

export type ProblemName = keyof typeof problems;

export const problemsAddress = '/docs/problems';

/** Where a problem is explained; also its `type`. */
export const problemAddress = (name: ProblemName): string => `${problemsAddress}/${name}`;
