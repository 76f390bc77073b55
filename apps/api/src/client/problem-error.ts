import type { Problem } from './schemas.ts';

/** That the API answered with a problem. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super([`${problem.status} ${problem.title}: ${problem.detail}`, ...faultsOf(problem)].join('\n'));
    this.problem = problem;
  }
}

const faultsOf = ({ errors = [] }: Problem): string[] =>
  errors.map(({ parameter, detail }) => (parameter === undefined ? detail : `${parameter}: ${detail}`));

/**
 * Tells it from other errors, whichever copy of this package threw it.
 *
 * @example if (isProblemError(error)) console.error(error.problem.detail)
 */
export const isProblemError = (error: unknown): error is ProblemError =>
  error instanceof Error && error.name === 'ProblemError' && 'problem' in error;
