"""Sends messages to a user with the generated client, and prints what went over the wire.

Arguments: the server's URL, and a JSON file with `botId`, `userId` and `requests`, each request under a name.
"""

import json
import sys
from typing import Optional

import client
import httpx

# `decode` looks the tag of a union up in this table, and an optional union is not in it: it would take the first variant whose
# required members are there, and lose the rest.
client.DISCRIMINATORS.update({Optional[union]: choice for union, choice in client.DISCRIMINATORS.items()})


def main(server_url: str, path: str) -> None:
    with open(path, encoding="utf-8") as file:
        task = json.load(file)
    exchanges = {name: send(server_url, task["botId"], task["userId"], body) for name, body in task["requests"].items()}
    json.dump(exchanges, sys.stdout)


def send(server_url: str, bot_id: int, user_id: str, body: dict) -> dict:
    responses = []
    # The server is on this machine; a proxy from the environment is not asked.
    http = httpx.Client(event_hooks={"response": [responses.append]}, trust_env=False, timeout=30)
    works = client.Client(server_url, auth={"bearer": "foreign-test-token"}, http_client=http)
    request = client.decode(client.SendMessageRequest, body)
    try:
        works.send_user_message(bot_id, user_id, request)
        error = None
    except client.ApiError as refused:
        error = refused.body
    [response] = responses
    return {
        "class": type(request.content).__name__,
        "method": response.request.method,
        "path": response.request.url.path,
        "authorization": response.request.headers["authorization"],
        "body": json.loads(response.request.content),
        "status": response.status_code,
        "violations": response.headers.get("sl-violations"),
        "error": error,
    }


main(*sys.argv[1:])
