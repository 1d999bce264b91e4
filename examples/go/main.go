// Adds a bot, writes a person a message of each kind, sends a file, and counts the bots of the tenant.
package main

//go:generate go tool -modfile=tools.mod oapi-codegen -config oapi-codegen.yaml openapi-3.0.json

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"os"
	"strconv"
	"time"

	"example.com/lineworks-bot/client"
)

func main() {
	log.SetFlags(0)
	if err := run(context.Background()); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context) error {
	domainID, err := strconv.ParseInt(setting("LINEWORKS_DOMAIN_ID"), 10, 64)
	if err != nil {
		return err
	}
	userID := setting("LINEWORKS_USER_ID")
	web := &http.Client{Timeout: 30 * time.Second}
	token := &accessToken{web: web, scope: "bot"}
	works, err := client.NewClientWithResponses(
		settingOr("LINEWORKS_API_URL", "https://www.worksapis.com/v1.0"),
		client.WithHTTPClient(web),
		client.WithRequestEditorFn(token.authorize),
	)
	if err != nil {
		return err
	}

	bot, err := addBot(ctx, works, domainID, userID)
	if err != nil {
		return err
	}
	for _, content := range messages(userID) {
		if err := send(ctx, works, bot, userID, content); err != nil {
			return err
		}
	}
	fileID, err := upload(ctx, works, web, token, bot, "minutes.txt", []byte("Shift changes: none.\n"))
	if err != nil {
		return err
	}
	file := as((*client.MessageContent).FromFileMessage, client.FileMessage{FileId: &fileID})
	if err := send(ctx, works, bot, userID, file); err != nil {
		return err
	}
	bots, err := allBots(ctx, works)
	if err != nil {
		return err
	}
	fmt.Printf("%d bots\n", len(bots))
	return nil
}

func addBot(ctx context.Context, works *client.ClientWithResponses, domainID int64, userID string) (int64, error) {
	added, err := works.AddBotWithResponse(ctx, client.BotSettings{
		BotName:        "Go example",
		PhotoUrl:       "https://cdn.example.com/bot.png",
		Description:    "Shows a message of each kind.",
		Administrators: []string{userID},
	})
	if err := failure(added, err); err != nil {
		return 0, err
	}
	// Nobody can see a bot, or be written to by it, before it is in their domain.
	bot := *added.JSON201.BotId
	domain, err := works.AddBotDomainWithResponse(ctx, bot, domainID, client.BotDomainSettings{Visible: ptr(true)})
	if err := failure(domain, err); err != nil {
		return 0, err
	}
	fmt.Printf("bot %d is in domain %d\n", bot, domainID)
	return bot, nil
}

func send(ctx context.Context, works *client.ClientWithResponses, bot int64, userID string, content client.MessageContent) error {
	sent, err := works.SendUserMessageWithResponse(ctx, bot, userID, client.SendMessageRequest{Content: content})
	if err := failure(sent, err); err != nil {
		return err
	}
	kind, err := content.Discriminator()
	fmt.Printf("sent %s\n", kind)
	return err
}

func allBots(ctx context.Context, works *client.ClientWithResponses) ([]client.BotSummary, error) {
	var bots []client.BotSummary
	var cursor *string
	for {
		page, err := works.ListBotsWithResponse(ctx, &client.ListBotsParams{Cursor: cursor})
		if err := failure(page, err); err != nil {
			return nil, err
		}
		if page.JSON200.Bots != nil {
			bots = append(bots, *page.JSON200.Bots...)
		}
		// The last page has no cursor, or an empty one.
		about := page.JSON200.ResponseMetaData
		if about == nil || about.NextCursor == nil || *about.NextCursor == "" {
			return bots, nil
		}
		cursor = about.NextCursor
	}
}

func setting(name string) string {
	value := os.Getenv(name)
	if value == "" {
		log.Fatalf("The environment variable %s is not set.", name)
	}
	return value
}

func settingOr(name, usual string) string {
	if value := os.Getenv(name); value != "" {
		return value
	}
	return usual
}
