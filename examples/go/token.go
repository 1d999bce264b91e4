package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// accessToken asks for a token of the service account when there is none that is still good. It is for one goroutine.
type accessToken struct {
	web     *http.Client
	scope   string
	value   string
	renewAt time.Time
}

func (t *accessToken) authorize(ctx context.Context, request *http.Request) error {
	if !time.Now().Before(t.renewAt) {
		if err := t.renew(ctx); err != nil {
			return err
		}
	}
	request.Header.Set("Authorization", "Bearer "+t.value)
	return nil
}

func (t *accessToken) renew(ctx context.Context) error {
	clientID := setting("LINEWORKS_CLIENT_ID")
	assertion, err := signed(clientID)
	if err != nil {
		return err
	}
	form := url.Values{
		"grant_type":    {"urn:ietf:params:oauth:grant-type:jwt-bearer"},
		"assertion":     {assertion},
		"client_id":     {clientID},
		"client_secret": {setting("LINEWORKS_CLIENT_SECRET")},
		"scope":         {t.scope},
	}
	server := settingOr("LINEWORKS_AUTH_URL", "https://auth.worksmobile.com/oauth2/v2.0")
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, server+"/token", strings.NewReader(form.Encode()))
	if err != nil {
		return err
	}
	request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	response, err := t.web.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		return err
	}
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("no access token: %s %s", response.Status, body)
	}
	return t.keep(body)
}

func (t *accessToken) keep(body []byte) error {
	var answer struct {
		AccessToken string `json:"access_token"`
		// A number, or a text with one.
		ExpiresIn any `json:"expires_in"`
	}
	if err := json.Unmarshal(body, &answer); err != nil {
		return err
	}
	seconds, err := strconv.ParseFloat(fmt.Sprint(answer.ExpiresIn), 64)
	if err != nil {
		return err
	}
	t.value = answer.AccessToken
	// A minute early, so that no token ends under way.
	t.renewAt = time.Now().Add(time.Duration(seconds)*time.Second - time.Minute)
	return nil
}

func signed(clientID string) (string, error) {
	key, err := jwt.ParseRSAPrivateKeyFromPEM([]byte(setting("LINEWORKS_PRIVATE_KEY")))
	if err != nil {
		return "", err
	}
	now := time.Now()
	claims := jwt.RegisteredClaims{
		Issuer:    clientID,
		Subject:   setting("LINEWORKS_SERVICE_ACCOUNT"),
		IssuedAt:  jwt.NewNumericDate(now),
		ExpiresAt: jwt.NewNumericDate(now.Add(time.Hour)),
	}
	return jwt.NewWithClaims(jwt.SigningMethodRS256, claims).SignedString(key)
}
