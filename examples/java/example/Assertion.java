package example;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import lineworksbotapi.Client.Json;

/** The JWT that a service account exchanges for a token (RFC 7523). */
final class Assertion {
    // The most that the documents allow.
    private static final long LIFE_SECONDS = 3600;

    static String create(String clientId, String serviceAccount, String privateKey) throws GeneralSecurityException {
        long now = Instant.now().getEpochSecond();
        Map<String, Object> claims =
            Map.of("iss", clientId, "sub", serviceAccount, "iat", now, "exp", now + LIFE_SECONDS);
        String signed = encode(json(Map.of("alg", "RS256", "typ", "JWT"))) + "." + encode(json(claims));
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(read(privateKey));
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + encode(signature.sign());
    }

    /** The key file of the Developer Console: PKCS#8 as PEM. */
    private static PrivateKey read(String pem) throws GeneralSecurityException {
        String base64 = pem.replaceAll("-----(BEGIN|END) PRIVATE KEY-----|\\s", "");
        byte[] key = Base64.getDecoder().decode(base64);
        return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(key));
    }

    private static byte[] json(Map<String, Object> value) {
        return Json.write(value).getBytes(StandardCharsets.UTF_8);
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private Assertion() {}
}
