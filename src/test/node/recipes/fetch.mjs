// SPDX-License-Identifier: Apache-2.0
// usage: ENDPOINT=http://localhost:8080/graphql node fetch.mjs
const response = await fetch(process.env.ENDPOINT, {
  method: 'POST',
  headers: {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json',
  },
  body: JSON.stringify({
    query: `query ($subject: String!) {
      search(text: $subject, first: 3) { nodes { __typename id label } }
    }`,
    variables: { subject: 'llama' },
  }),
});

const { data, errors } = await response.json();
for (const error of errors ?? []) {
  // Branch on the code, show the message; docs/errors.md has the list.
  console.error(error.extensions.code, error.message);
}
console.log(JSON.stringify(data));
