"""Settings, from the environment variables that all examples share."""

import os

API_URL = os.environ.get("LINEWORKS_API_URL", "https://www.worksapis.com/v1.0")
AUTH_URL = os.environ.get("LINEWORKS_AUTH_URL", "https://auth.worksmobile.com/oauth2/v2.0")


def setting(name: str) -> str:
    value = os.environ.get(name)
    if not value:
        raise SystemExit(f"The environment variable {name} is not set.")
    return value
