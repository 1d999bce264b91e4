package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"

	"example.com/lineworks-bot/client"
)

// upload sends a file, which goes to another host than the API. It returns the file ID, which a message may name for 24 hours.
func upload(
	ctx context.Context, works *client.ClientWithResponses, web *http.Client, token *accessToken,
	bot int64, name string, content []byte,
) (string, error) {
	attachment, err := works.CreateAttachmentWithResponse(ctx, bot, client.CreateAttachmentRequest{FileName: name})
	if err := failure(attachment, err); err != nil {
		return "", err
	}
	var form bytes.Buffer
	writer := multipart.NewWriter(&form)
	part, err := writer.CreateFormFile("Filedata", name)
	if err != nil {
		return "", err
	}
	if _, err := part.Write(content); err != nil {
		return "", err
	}
	if err := writer.Close(); err != nil {
		return "", err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, attachment.JSON200.UploadUrl, &form)
	if err != nil {
		return "", err
	}
	request.Header.Set("Content-Type", writer.FormDataContentType())
	if err := token.authorize(ctx, request); err != nil {
		return "", err
	}
	response, err := web.Do(request)
	if err != nil {
		return "", err
	}
	defer response.Body.Close()
	if response.StatusCode >= 300 {
		body, _ := io.ReadAll(response.Body)
		return "", fmt.Errorf("the file was refused: %s %s", response.Status, body)
	}
	return attachment.JSON200.FileId, nil
}
