import type { Operation } from '../description/operations.ts'
import type { Reader } from './reader.ts'

const reservedWords =
  /^(await|break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|export|extends|false|finally|for|function|if|implements|import|in|instanceof|interface|let|new|null|package|private|protected|public|return|schema|static|super|switch|this|throw|true|try|typeof|var|void|while|with|yield)$/

const ownFiles = ['index', 'operations', 'requests', 'responses']

/** Names that the package's entry exports itself, and those that the generated modules import. */
const ownNames = ['Schema', 'Result', 'Issue', 'IssueCode', 'ValidationError', 'StandardSchemaV1', 'Fields', 'Key']

/** The schema's area. A schema's name becomes an export and part of function names, its area a file. */
export function checkSchemaName(name: string, area: string | undefined, reader: Reader): string {
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) reader.refuse(`the name "${name}" must be a PascalCase word`)
  if (ownNames.includes(name)) reader.refuse(`the validators have an export ${name} of their own; name the schema anew`)
  if (area === undefined) return reader.refuse('has no file under spec/components/schemas/<area>/')
  if (!/^[a-z]+(-[a-z]+)*$/.test(area) || ownFiles.includes(area)) {
    return reader.refuse(`the folder "${area}" must be of small letters and not one of ${ownFiles.join(', ')}`)
  }
  return area
}

/** An operationId becomes an export. */
export function checkOperation({ id, requestBody }: Operation, reader: Reader): void {
  if (reservedWords.test(id))
    reader.at('operationId').refuse(`"${id}" is a reserved word of JavaScript or of the validators`)
  if (requestBody?.required === false) {
    reader.at('requestBody').refuse('must have "required: true": the validators know no body that may be left out')
  }
}
