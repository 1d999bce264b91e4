package example;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The second step of an upload. The storage is another host, which the generated client knows nothing of. */
final class Upload {
    /** Sends the content to the `uploadUrl` that `createAttachment` gave. */
    static void send(HttpClient http, String uploadUrl, String token, String fileName, byte[] content)
        throws IOException, InterruptedException {
        String boundary = UUID.randomUUID().toString();
        HttpRequest request = HttpRequest.newBuilder(URI.create(uploadUrl))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(HttpRequest.BodyPublishers.ofByteArray(form(boundary, fileName, content)))
            .build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw new IOException("upload: " + response.statusCode() + " " + response.body());
        }
    }

    private static byte[] form(String boundary, String fileName, byte[] content) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String head = """
            --%s
            Content-Disposition: form-data; name="Filedata"; filename="%s"
            Content-Type: application/octet-stream

            """.formatted(boundary, fileName);
        body.write(head.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private Upload() {}
}
