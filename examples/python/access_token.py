"""Access tokens of a service account."""

import time

import httpx
import jwt

from settings import AUTH_URL, setting


class AccessToken:
    """Asks for a token when there is none that is still good; the client calls it before each request."""

    def __init__(self, http: httpx.Client, scope: str) -> None:
        self._http = http
        self._scope = scope
        self._token = ""
        self._renew_at = 0.0

    def __call__(self) -> str:
        if time.monotonic() >= self._renew_at:
            self._renew()
        return self._token

    def _renew(self) -> None:
        client_id = setting("LINEWORKS_CLIENT_ID")
        now = int(time.time())
        claims = {"iss": client_id, "sub": setting("LINEWORKS_SERVICE_ACCOUNT"), "iat": now, "exp": now + 3600}
        form = {
            "grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer",
            "assertion": jwt.encode(claims, setting("LINEWORKS_PRIVATE_KEY"), algorithm="RS256"),
            "client_id": client_id,
            "client_secret": setting("LINEWORKS_CLIENT_SECRET"),
            "scope": self._scope,
        }
        response = self._http.post(f"{AUTH_URL}/token", data=form)
        if not response.is_success:
            raise SystemExit(f"No access token: {response.status_code} {response.text}")
        answer = response.json()
        self._token = answer["access_token"]
        # A number, or a text with one. A minute early, so that no token ends under way.
        self._renew_at = time.monotonic() + int(answer.get("expires_in", 0)) - 60
