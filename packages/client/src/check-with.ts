import { LineWorksValidationError } from './errors/line-works-validation-error.ts'
import type { Checks, ValidationIssue, Validator, Validators } from './validation.ts'

export interface CheckOptions {
  /**
   * What becomes of an answer that does not fit: `report` logs it and returns it, `throw` throws.
   *
   * @default 'report'
   */
  readonly answers?: 'report' | 'throw'
}

/**
 * Checks what is sent and what comes back. A request that does not fit is thrown and not sent; an answer is reported to the log.
 *
 * @example
 * ```ts
 * import { checkWith, LineWorks } from '@lineworks-bot/client'
 * import * as validators from '@lineworks-bot/validators/operations'
 *
 * const works = new LineWorks({ auth: 'token', validators: checkWith(validators), logger: console.log })
 * ```
 */
export function checkWith({ requests, responses }: Validators, { answers = 'report' }: CheckOptions = {}): Checks {
  return {
    async request(operationId, body) {
      const issues = await issuesOf(requests?.[operationId], body)
      if (issues !== undefined) throw new LineWorksValidationError(operationId, 'request', issues)
    },
    async answer(operationId, value, log) {
      // An empty answer, where no official page prints the body.
      if (value === undefined) return
      const issues = await issuesOf(responses?.[operationId], value)
      if (issues === undefined) return
      if (answers === 'throw') throw new LineWorksValidationError(operationId, 'answer', issues)
      log?.({ type: 'invalid answer', operationId, issues })
    },
  }
}

async function issuesOf(
  validator: Validator | undefined,
  value: unknown,
): Promise<readonly ValidationIssue[] | undefined> {
  return (await validator?.['~standard'].validate(value))?.issues
}
