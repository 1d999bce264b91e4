import { downloadName, type SampleLanguage, uploadName } from './sample-language.ts'
import type { SampleRequest } from './sample-request.ts'

const authorization = '--header "Authorization: Bearer $LINEWORKS_TOKEN"'
// Without the progress that curl shows when its output goes elsewhere.
const quiet = '--silent --show-error'

export const curl: SampleLanguage = {
  lang: 'bash',
  label: 'curl',
  request: (request) => lines(['curl --fail-with-body', ...argumentsOf(request)]),
  upload: (request) => `answer=$(${lines([`curl --fail-with-body ${quiet}`, ...argumentsOf(request)])})
upload_url=$(python3 -c 'import json, sys; print(json.load(sys.stdin)["uploadUrl"])' <<< "$answer")

${lines(['curl --fail-with-body', authorization, `--form ${quoted(`Filedata=@${uploadName(request)}`)}`, '"$upload_url"'])}`,
  download: (request) => `location=$(${lines([
    `curl --fail-with-body ${quiet}`,
    ...argumentsOf(request),
    "--output /dev/null --write-out '%{redirect_url}'",
  ])})

${lines(['curl --fail-with-body', authorization, `--output ${downloadName}`, '"$location"'])}`,
}

function argumentsOf({ method, url, body }: SampleRequest): string[] {
  const sent =
    body === undefined
      ? []
      : ["--header 'Content-Type: application/json'", `--data ${quoted(JSON.stringify(body, null, 2))}`]
  return [`--request ${method} ${quoted(url)}`, authorization, ...sent]
}

/** Nothing between single quotes means anything to the shell; a single quote itself is set outside them. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}

function lines(parts: readonly string[]): string {
  return parts.join(' \\\n  ')
}
