"""Upload of a file, which goes to another host than the API."""

import httpx
from lineworks import client

from access_token import AccessToken


def upload(works: client.Client, http: httpx.Client, token: AccessToken, bot_id: int, name: str, content: bytes) -> str:
    """Returns the file ID, which a message may name for 24 hours."""
    attachment = works.create_attachment(bot_id, client.CreateAttachmentRequest(file_name=name))
    response = http.post(
        attachment.upload_url,
        headers={"Authorization": f"Bearer {token()}"},
        files={"Filedata": (name, content)},
    )
    if not response.is_success:
        raise SystemExit(f"The file was refused: {response.status_code} {response.text}")
    return attachment.file_id
