import { constantOf, ended, importsOf, literal, rawBody } from './go-text.ts'
import { downloadName, uploadName } from './sample-language.ts'
import type { SampleRequest } from './sample-request.ts'

export function upload(request: SampleRequest): string {
  const name = literal(uploadName(request))
  return `${importsOf(['bytes', 'encoding/json', 'fmt', 'io', 'log', 'mime/multipart', 'net/http', 'os', 'strings'])}

func main() {
	body := strings.NewReader(${rawBody(request.body ?? {})})
	var created struct {
		UploadURL string \`json:"uploadUrl"\`
	}
	answer := post(${literal(request.url)}, "application/json", body)
	if err := json.Unmarshal(answer, &created); err != nil {
		log.Fatal(err)
	}

	content, err := os.ReadFile(${name})
	${ended}
	var form bytes.Buffer
	writer := multipart.NewWriter(&form)
	part, err := writer.CreateFormFile("Filedata", ${name})
	${ended}
	part.Write(content)
	writer.Close()
	fmt.Println(string(post(created.UploadURL, writer.FormDataContentType(), &form)))
}

func post(url, contentType string, body io.Reader) []byte {
	request, err := http.NewRequest(http.MethodPost, url, body)
	${ended}
	request.Header.Set("Authorization", "Bearer "+os.Getenv("LINEWORKS_TOKEN"))
	request.Header.Set("Content-Type", contentType)

	response, err := http.DefaultClient.Do(request)
	${ended}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	${ended}
	if response.StatusCode >= 300 {
		log.Fatalf("%s: %s", response.Status, answer)
	}
	return answer
}`
}

export function download({ url, status }: SampleRequest): string {
  return `${importsOf(['io', 'log', 'net/http', 'os'])}

var client = http.Client{
	CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
}

func main() {
	redirect := get(${literal(url)}, ${constantOf(status)})
	redirect.Body.Close()

	file := get(redirect.Header.Get("Location"), http.StatusOK)
	defer file.Body.Close()
	output, err := os.Create(${literal(downloadName)})
	${ended}
	if _, err := io.Copy(output, file.Body); err != nil {
		log.Fatal(err)
	}
	if err := output.Close(); err != nil {
		log.Fatal(err)
	}
}

func get(url string, status int) *http.Response {
	request, err := http.NewRequest(http.MethodGet, url, nil)
	${ended}
	request.Header.Set("Authorization", "Bearer "+os.Getenv("LINEWORKS_TOKEN"))
	response, err := client.Do(request)
	${ended}
	if response.StatusCode != status {
		answer, _ := io.ReadAll(response.Body)
		log.Fatalf("%s: %s", response.Status, answer)
	}
	return response
}`
}
