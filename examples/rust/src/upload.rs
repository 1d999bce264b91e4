use crate::failure::Failure;
use lineworks_bot::apis::configuration::Configuration;
use reqwest::multipart::{Form, Part};

/// Sends the content to the `upload_url` that `create_attachment` gave: another host, which the generated client knows nothing of.
pub async fn send(
    works: &Configuration,
    upload_url: &str,
    file_name: &'static str,
    content: &'static [u8],
) -> Result<(), Failure> {
    let form = Form::new().part("Filedata", Part::bytes(content).file_name(file_name));
    let token = works.oauth_access_token.as_deref().unwrap_or_default();
    let response = works.client.post(upload_url).bearer_auth(token).multipart(form).send().await?;
    let status = response.status();
    if status.is_success() {
        return Ok(());
    }
    Err(Failure::Refused { status: status.as_u16(), content: response.text().await? })
}
