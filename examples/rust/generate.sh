#!/bin/sh
# Writes the client, the crate in `client/`: sh generate.sh <openapi-3.0.json> <openapi-generator-cli.jar>, both seen from this folder.
set -eu
cd "$(dirname "$0")"
${REDOCLY:-npx --yes @redocly/cli@2.77.0} bundle "$1" --overlay untagged.overlay.yaml --output untagged.json
rm -rf client
# Version 0.0.0, because Cargo.lock names it.
java -jar "$2" generate --generator-name rust --input-spec untagged.json --output client \
  --additional-properties packageName=lineworks_bot,packageVersion=0.0.0,avoidBoxedModels=true,useChrono=false,reqwestDefaultFeatures=rustls
