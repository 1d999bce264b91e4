import { download, upload } from './go-transfers.ts'
import { constantOf, ended, importsOf, literal, rawBody } from './go-text.ts'
import type { SampleLanguage } from './sample-language.ts'
import type { SampleRequest } from './sample-request.ts'

export const go: SampleLanguage = { lang: 'go', label: 'Go', request, upload, download }

function request(request: SampleRequest): string {
  const { body, answer } = request
  const packages = ['io', 'log', 'net/http', 'os']
  if (body !== undefined) packages.push('strings')
  if (answer !== 'nothing') packages.push('fmt')
  return `${importsOf(packages)}

func main() {
${created(request)}
	request.Header.Set("Authorization", "Bearer "+os.Getenv("LINEWORKS_TOKEN"))
${body === undefined ? '' : '\trequest.Header.Set("Content-Type", "application/json")\n'}
	response, err := http.DefaultClient.Do(request)
	${ended}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	${ended}
	if response.StatusCode != ${constantOf(request.status)} {
		log.Fatalf("%s: %s", response.Status, answer)
	}
${answer === 'nothing' ? '' : '\tfmt.Println(string(answer))\n'}}`
}

function created({ method, url, body }: SampleRequest): string {
  const sent = body === undefined ? '' : `\tbody := strings.NewReader(${rawBody(body)})\n`
  const name = `http.Method${method.charAt(0)}${method.slice(1).toLowerCase()}`
  return `${sent}\trequest, err := http.NewRequest(${name}, ${literal(url)}, ${body === undefined ? 'nil' : 'body'})\n\t${ended}`
}
