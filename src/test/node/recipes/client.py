# SPDX-License-Identifier: Apache-2.0
"""usage: ENDPOINT=http://localhost:8080/graphql python3 client.py"""

import json
import os
import urllib.error
import urllib.request

QUERY = """
query Claims($first: Int!, $after: String) {
  claims(first: $first, after: $after) {
    nodes { id text }
    pageInfo { hasNextPage endCursor }
  }
}
"""


def ask(query, **variables):
    request = urllib.request.Request(
        os.environ["ENDPOINT"],
        data=json.dumps({"query": query, "variables": variables}).encode(),
        headers={
            "Content-Type": "application/json",
            "Accept": "application/graphql-response+json",
        },
    )
    try:
        with urllib.request.urlopen(request, timeout=60) as response:
            answer = json.load(response)
    except urllib.error.HTTPError as refused:
        # The body of this form is GraphQL whatever the status says.
        answer = json.load(refused)
    if "errors" in answer:
        error = answer["errors"][0]
        raise RuntimeError(f"{error['extensions']['code']}: {error['message']}")
    return answer["data"]


def claims(pages):
    after = None
    for _ in range(pages):
        page = ask(QUERY, first=50, after=after)["claims"]
        yield from page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


found = list(claims(pages=2))
print(json.dumps({"claims": len(found), "distinct": len({claim["id"] for claim in found})}))
