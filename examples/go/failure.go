package main

import (
	"encoding/json"
	"fmt"
	"net/http"

	"example.com/lineworks-bot/client"
)

// refusal is an answer that the API gave instead of doing what it was asked for.
type refusal struct {
	Status int
	client.ErrorResponse
}

func (r *refusal) Error() string {
	return fmt.Sprintf("refused: %d %s: %s", r.Status, r.Code, r.Description)
}

type answer interface {
	StatusCode() int
	GetBody() []byte
}

// failure turns what a call returned into an error: why there is no answer, or what the answer says.
func failure(got answer, err error) error {
	if err != nil {
		return err
	}
	if status := got.StatusCode(); status >= 300 {
		refused := &refusal{Status: status}
		// A server in front of the API may answer with another body, or none.
		if json.Unmarshal(got.GetBody(), &refused.ErrorResponse) != nil {
			refused.Code = http.StatusText(status)
		}
		return refused
	}
	return nil
}
