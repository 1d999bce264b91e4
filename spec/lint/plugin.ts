import { inlinePathItemParameters } from './decorators/inline-path-item-parameters.ts'
import { redoclyPagination } from './decorators/redocly-pagination.ts'
import { bodyExamples } from './rules/body-examples.ts'
import { componentName } from './rules/component-name.ts'
import { discriminatorMapping } from './rules/discriminator-mapping.ts'
import { eitherOrForm } from './rules/either-or-form.ts'
import { errorAnswers } from './rules/error-answers.ts'
import { exampleMembers } from './rules/example-members.ts'
import { extensions } from './rules/extensions.ts'
import { inferredMarked } from './rules/inferred-marked.ts'
import { knownPathAmbiguities } from './rules/known-path-ambiguities.ts'
import { linkTargets } from './rules/link-targets.ts'
import { noInlineObject } from './rules/no-inline-object.ts'
import { officialLink } from './rules/official-link.ts'
import { operationIds } from './rules/operation-ids.ts'
import { operationSuccess } from './rules/operation-success.ts'
import { pagination } from './rules/pagination.ts'
import { propertyDescribed } from './rules/property-described.ts'
import { propertyExamples } from './rules/property-examples.ts'
import { rateLimits } from './rules/rate-limits.ts'
import { scopeAlternatives } from './rules/scope-alternatives.ts'
import { serializedOperations } from './rules/serialized-operations.ts'

export const rules = {
  'body-examples': bodyExamples,
  'component-name': componentName,
  'discriminator-mapping': discriminatorMapping,
  'either-or-form': eitherOrForm,
  'error-answers': errorAnswers,
  'example-members': exampleMembers,
  extensions,
  'inferred-marked': inferredMarked,
  'known-path-ambiguities': knownPathAmbiguities,
  'link-targets': linkTargets,
  'no-inline-object': noInlineObject,
  'official-link': officialLink,
  'operation-ids': operationIds,
  'operation-success': operationSuccess,
  pagination,
  'property-described': propertyDescribed,
  'property-examples': propertyExamples,
  'rate-limits': rateLimits,
  'scope-alternatives': scopeAlternatives,
  'serialized-operations': serializedOperations,
}

// The preset `lineworks/all` has every rule, so that none is written and then not switched on.
const all = Object.fromEntries(Object.keys(rules).map((name) => [`lineworks/${name}`, 'error']))

const decorators = {
  'inline-path-item-parameters': inlinePathItemParameters,
  'redocly-pagination': redoclyPagination,
}

const allDecorators = Object.fromEntries(Object.keys(decorators).map((name) => [`lineworks/${name}`, 'on']))

export default () => ({
  id: 'lineworks',
  rules: { oas3: rules },
  decorators: { oas3: decorators },
  configs: { all: { oas3_1Rules: all, oas3_1Decorators: allDecorators } },
})
