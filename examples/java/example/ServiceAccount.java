package example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lineworksbotapi.Client.Json;

/** The access token of a service account, renewed shortly before it ends. */
final class ServiceAccount implements Supplier<String> {
    private static final long LEEWAY_SECONDS = 60;

    private final HttpClient http;
    private final URI endpoint;
    private final String scopes;
    private String token;
    private Instant renewAt = Instant.MIN;

    ServiceAccount(HttpClient http, String authUrl, String scopes) {
        this.http = http;
        this.endpoint = URI.create(authUrl + "/token");
        this.scopes = scopes;
    }

    // One request for a token at a time.
    @Override
    public synchronized String get() {
        if (Instant.now().isAfter(renewAt)) {
            issue();
        }
        return token;
    }

    private void issue() {
        try {
            String clientId = Settings.required("LINEWORKS_CLIENT_ID");
            String account = Settings.required("LINEWORKS_SERVICE_ACCOUNT");
            Map<String, String> grant = Map.of(
                "grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer",
                "assertion", Assertion.create(clientId, account, Settings.required("LINEWORKS_PRIVATE_KEY")),
                "client_id", clientId,
                "client_secret", Settings.required("LINEWORKS_CLIENT_SECRET"),
                "scope", scopes
            );
            HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(grant)))
                .build();
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IOException("no token: " + response.statusCode() + " " + response.body());
            }
            if (!(Json.parse(response.body()) instanceof Map<?, ?> granted)) {
                throw new IOException("no token in the answer");
            }
            token = String.valueOf(granted.get("access_token"));
            // Printed as text by the platform.
            long lifeSeconds = Long.parseLong(String.valueOf(granted.get("expires_in")));
            renewAt = Instant.now().plusSeconds(lifeSeconds - LEEWAY_SECONDS);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        } catch (GeneralSecurityException exception) {
            throw new IllegalArgumentException("LINEWORKS_PRIVATE_KEY is no RSA key in PKCS#8", exception);
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a token", exception);
        }
    }

    private static String form(Map<String, String> members) {
        return members.entrySet().stream()
            .map(member -> member.getKey() + "=" + URLEncoder.encode(member.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    }
}
