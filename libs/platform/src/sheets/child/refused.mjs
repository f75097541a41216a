/** Why a file is not read: a code of the platform's errors, with what its text names. */
export class Refused extends Error {
  /**
   * @param {import('../../platform.errors.js').PlatformErrorCode} code
   * @param {Record<string, string | number>} [args]
   */
  constructor(code, args = {}) {
    super(code);
    this.code = code;
    this.args = args;
  }
}
