#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# usage: ENDPOINT=http://localhost:8080/graphql sh curl.sh
set -eu

# A question.
curl -s "$ENDPOINT" \
  -H 'Content-Type: application/json' \
  -H 'Accept: application/graphql-response+json' \
  -d '{"query": "query ($id: ID!) { node(id: $id) { id } }", "variables": {"id": "model:llama-2"}}'
echo

# The same by GET, which caches keep; --compressed lets it come shorter.
tag=$(curl -s --compressed -G "$ENDPOINT" --data-urlencode 'query={ position }' -o /dev/null -D - |
  tr -d '\r' | sed -n 's/^etag: //ip')

# Asked again with the tag of the answer: 304, and nothing is run, as long as the graph is where it was.
curl -s -G "$ENDPOINT" --data-urlencode 'query={ position }' -H "If-None-Match: $tag" \
  -o /dev/null -w '%{http_code}\n'
