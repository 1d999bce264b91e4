package example;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lineworksbotapi.Client;
import lineworksbotapi.Client.ApiException;
import lineworksbotapi.Client.AttachmentUpload;
import lineworksbotapi.Client.Auth;
import lineworksbotapi.Client.BotDomainSettings;
import lineworksbotapi.Client.BotSettings;
import lineworksbotapi.Client.BotSummary;
import lineworksbotapi.Client.Config;
import lineworksbotapi.Client.ErrorResponse;
import lineworksbotapi.Client.FileMessage;
import lineworksbotapi.Client.ListBotsParams;
import lineworksbotapi.Client.MessageContent;
import lineworksbotapi.Client.SendMessageRequest;

/** Adds a bot, sends one person every kind of message, uploads a file and sends it, and counts the bots. */
public final class Main {
    private final HttpClient http = HttpClient.newHttpClient();
    private final ServiceAccount account = new ServiceAccount(
        http,
        Settings.orElse("LINEWORKS_AUTH_URL", "https://auth.worksmobile.com/oauth2/v2.0"),
        "bot"
    );
    private final Client works = new Client(
        new Config()
            .serverUrl(Settings.orElse("LINEWORKS_API_URL", "https://www.worksapis.com/v1.0"))
            .auth(new Auth().bearer(account))
    );
    private final String userId = Settings.required("LINEWORKS_USER_ID");
    private final long domainId = Long.parseLong(Settings.required("LINEWORKS_DOMAIN_ID"));

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            new Main().run();
        } catch (ApiException refused) {
            // No ErrorResponse when the answer comes from a server in front of the API.
            ErrorResponse error = ErrorResponse.fromJson(refused.body);
            String reason = error == null ? String.valueOf(refused.body) : error.code() + ": " + error.description();
            System.err.println(refused.status + " " + reason);
            System.exit(1);
        }
    }

    private void run() throws IOException, InterruptedException {
        long botId = addBot();
        for (MessageContent content : Messages.ofEachKind()) {
            works.sendUserMessage(botId, userId, new SendMessageRequest(content));
        }
        FileMessage file = new FileMessage("file", null, upload(botId), null);
        works.sendUserMessage(botId, userId, new SendMessageRequest(file));
        System.out.println(countBots() + " bots");
    }

    /** A bot can write to people as soon as it is in their domain. */
    private long addBot() {
        BotSettings settings = new BotSettings(
            "Java example", "https://example.com/favicon.png", "Sends every kind of message", List.of(userId),
            null, null, null, null, null, null, null, null, null, null, null
        );
        long botId = works.addBot(settings).botId();
        works.addBotDomain(botId, domainId, new BotDomainSettings(true, null));
        return botId;
    }

    /** Returns the file ID. */
    private String upload(long botId) throws IOException, InterruptedException {
        String fileName = "rota.txt";
        AttachmentUpload place = works.createAttachment(botId, new Client.CreateAttachmentRequest(fileName));
        byte[] content = "Monday: Hanako\n".getBytes(StandardCharsets.UTF_8);
        Upload.send(http, place.uploadUrl(), account.get(), fileName, content);
        return place.fileId();
    }

    private long countBots() {
        long bots = 0;
        for (BotSummary bot : works.listBotsItems(new ListBotsParams().count(100L))) bots++;
        return bots;
    }
}
