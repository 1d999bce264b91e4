"""Adds a bot, writes a person a message of each kind, sends a file, and counts the bots of the tenant."""

import sys

import httpx
from lineworks import client

from access_token import AccessToken
from messages import messages
from settings import API_URL, setting
from upload import upload


def main() -> None:
    domain_id = int(setting("LINEWORKS_DOMAIN_ID"))
    user_id = setting("LINEWORKS_USER_ID")
    http = httpx.Client(timeout=30)
    token = AccessToken(http, scope="bot")
    # Only what can be repeated without harm is sent again: a lost answer to POST may mean that it was done.
    works = client.Client(API_URL, auth={"bearer": token}, http_client=http, retry={"retries": 3})

    bot = works.add_bot(
        client.BotSettings(
            bot_name="Python example",
            photo_url="https://cdn.example.com/bot.png",
            description="Shows a message of each kind.",
            administrators=[user_id],
        )
    )
    # Nobody can see a bot, or be written to by it, before it is in their domain.
    works.add_bot_domain(bot.bot_id, domain_id, client.BotDomainSettings(visible=True))
    print(f"bot {bot.bot_id} is in domain {domain_id}")

    for content in messages(user_id):
        works.send_user_message(bot.bot_id, user_id, client.SendMessageRequest(content))
        print(f"sent {content.type_}")

    file_id = upload(works, http, token, bot.bot_id, "minutes.txt", b"Shift changes: none.\n")
    file = client.FileMessage(type_="file", file_id=file_id)
    works.send_user_message(bot.bot_id, user_id, client.SendMessageRequest(file))
    print("sent an uploaded file")

    # Reads page after page.
    print(f"{sum(1 for _ in works.list_bots_items())} bots")


def explain(refused: client.ApiError) -> str:
    """What the answer says. One from a server in front of the API may have another body, or none."""
    if not isinstance(refused.body, dict):
        return f"{refused.status} {refused.status_text}"
    error = client.decode(client.ErrorResponse, refused.body)
    return f"{refused.status} {error.code}: {error.description}"


if __name__ == "__main__":
    try:
        main()
    except client.ApiError as refused:
        sys.exit(f"{refused.url} was refused: {explain(refused)}")
