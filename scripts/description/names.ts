export function pascalCase(operationId: string): string {
  return operationId.slice(0, 1).toUpperCase() + operationId.slice(1)
}

/** The type in `@lineworks-bot/types` that holds an operation's path, query and body in one flat object. */
export function parametersTypeName(operationId: string): string {
  return `${pascalCase(operationId)}Parameters`
}
