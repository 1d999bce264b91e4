//! Adds a bot, sends one person every kind of message, uploads a file and sends it, and counts the bots.

mod failure;
mod messages;
mod settings;
mod token;
mod upload;

use crate::failure::Failure;
use lineworks_bot::apis::configuration::Configuration;
use lineworks_bot::apis::{attachments_api, bots_api, domains_api, messages_api};
use lineworks_bot::models::{
    BotDomainSettings, BotSettings, BotSummary, CreateAttachmentRequest, FileMessage, MessageContent,
    SendMessageRequest,
};
use std::process::ExitCode;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Failure> {
    let user_id = settings::required("LINEWORKS_USER_ID")?;
    let domain_id = settings::number("LINEWORKS_DOMAIN_ID")?;
    let mut works = Configuration {
        base_path: settings::or_else("LINEWORKS_API_URL", "https://www.worksapis.com/v1.0"),
        ..Configuration::default()
    };
    // Good for an hour or a day. A program that runs longer asks for another before it ends.
    works.oauth_access_token = Some(token::issue(&works.client, "bot").await?);

    let bot_id = add_bot(&works, domain_id, &user_id).await?;
    for content in messages::of_each_kind() {
        send(&works, bot_id, &user_id, content).await?;
    }
    let file = FileMessage { file_id: Some(upload(&works, bot_id).await?), ..Default::default() };
    send(&works, bot_id, &user_id, MessageContent::FileMessage(file)).await?;
    println!("{} bots", list_bots(&works).await?.len());
    Ok(())
}

/// A bot can write to people as soon as it is in their domain.
async fn add_bot(works: &Configuration, domain_id: i64, user_id: &str) -> Result<i64, Failure> {
    let settings = BotSettings {
        bot_name: "Rust example".into(),
        photo_url: "https://example.com/favicon.png".into(),
        description: "Sends every kind of message".into(),
        administrators: vec![user_id.into()],
        ..Default::default()
    };
    let bot = bots_api::add_bot(works, settings).await?;
    let visible = BotDomainSettings { visible: Some(true), ..Default::default() };
    domains_api::add_bot_domain(works, bot.bot_id, domain_id, visible).await?;
    Ok(bot.bot_id)
}

async fn send(works: &Configuration, bot_id: i64, user_id: &str, content: MessageContent) -> Result<(), Failure> {
    messages_api::send_user_message(works, bot_id, user_id, SendMessageRequest::new(content)).await?;
    Ok(())
}

/// Returns the file ID.
async fn upload(works: &Configuration, bot_id: i64) -> Result<String, Failure> {
    let file_name = "rota.txt";
    let request = CreateAttachmentRequest::new(file_name.into());
    let place = attachments_api::create_attachment(works, bot_id, request).await?;
    upload::send(works, &place.upload_url, file_name, b"Monday: Hanako\n").await?;
    Ok(place.file_id)
}

async fn list_bots(works: &Configuration) -> Result<Vec<BotSummary>, Failure> {
    let mut bots = Vec::new();
    let mut cursor = None;
    loop {
        let page = bots_api::list_bots(works, cursor.as_deref(), Some(100)).await?;
        bots.extend(page.bots.unwrap_or_default());
        cursor = page.response_meta_data.and_then(|about| about.next_cursor).filter(|next| !next.is_empty());
        if cursor.is_none() {
            return Ok(bots);
        }
    }
}
