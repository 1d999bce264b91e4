use crate::failure::Failure;
use crate::settings;
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode, get_current_timestamp};
use reqwest::Client;
use serde::{Deserialize, Serialize};

/// The most that the documents allow for an assertion.
const LIFE_SECONDS: u64 = 3600;

/// The JWT that a service account exchanges for a token (RFC 7523).
#[derive(Serialize)]
struct Claims<'a> {
    iss: &'a str,
    sub: &'a str,
    iat: u64,
    exp: u64,
}

#[derive(Deserialize)]
struct TokenResponse {
    access_token: String,
}

pub async fn issue(http: &Client, scopes: &str) -> Result<String, Failure> {
    let client_id = settings::required("LINEWORKS_CLIENT_ID")?;
    let account = settings::required("LINEWORKS_SERVICE_ACCOUNT")?;
    let private_key = settings::required("LINEWORKS_PRIVATE_KEY")?;
    let client_secret = settings::required("LINEWORKS_CLIENT_SECRET")?;
    let auth_url = settings::or_else("LINEWORKS_AUTH_URL", "https://auth.worksmobile.com/oauth2/v2.0");

    let iat = get_current_timestamp();
    let claims = Claims { iss: &client_id, sub: &account, iat, exp: iat + LIFE_SECONDS };
    let key = EncodingKey::from_rsa_pem(private_key.as_bytes())?;
    let assertion = encode(&Header::new(Algorithm::RS256), &claims, &key)?;
    let grant = [
        ("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"),
        ("assertion", &assertion),
        ("client_id", &client_id),
        ("client_secret", &client_secret),
        ("scope", scopes),
    ];
    let response = http.post(format!("{auth_url}/token")).form(&grant).send().await?;
    let status = response.status();
    if !status.is_success() {
        return Err(Failure::Refused { status: status.as_u16(), content: response.text().await? });
    }
    Ok(response.json::<TokenResponse>().await?.access_token)
}
