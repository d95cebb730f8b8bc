import TestRunner from 'jest-runner';

/** Runs one test file after another, in a process that is replaced when its memory is full. */
// eslint-disable-next-line no-restricted-syntax -- jest takes the default export
export default class OneAtATimeRunner extends TestRunner {
  constructor(globalConfig, context) {
    super({ ...globalConfig, maxWorkers: 1 }, context);
  }
}
