// SPDX-License-Identifier: Apache-2.0
// What goes over the wire when Apollo Client names its queries by hash: the text once, then the hash by GET, then 304.
// usage: ENDPOINT=... node checks/apollo.mjs
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { ApolloClient, CombinedGraphQLErrors, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';

const requests = [];
const client = new ApolloClient({
  link: new PersistedQueryLink({
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    useGETForHashedQueries: true,
  }).concat(
    new HttpLink({
      uri: process.env.ENDPOINT,
      fetch: async (url, options) => {
        const response = await fetch(url, options);
        requests.push({ url: String(url), method: options.method, body: options.body, response });
        return response;
      },
    }),
  ),
  cache: new InMemoryCache(),
});

// A query that the server cannot know: its name is of this run.
const query = gql`query Run${process.hrtime.bigint()} { position claims(first: 2) { nodes { id text } } }`;
const ask = () => client.query({ query, fetchPolicy: 'network-only' });

const first = await ask();
assert.equal(first.data.claims.nodes.length, 2);
assert.deepEqual(requests.map((request) => request.method), ['GET', 'POST']);
assert.ok(!requests[0].url.includes('claims'), 'the hash alone');
assert.ok(requests[1].body.includes('claims'), 'the text');
assert.equal(requests[0].response.headers.get('cache-control'), 'no-store');

requests.length = 0;
const second = await ask();
assert.deepEqual(second.data, first.data);
assert.deepEqual(requests.map((request) => request.method), ['GET']);
assert.ok(!requests[0].url.includes('claims'));

const tag = requests[0].response.headers.get('etag');
assert.match(tag, new RegExp(`^W/"${first.data.position}-`));
const kept = await fetch(requests[0].url, {
  headers: { accept: requests[0].response.headers.get('content-type'), 'if-none-match': tag },
});
assert.equal(kept.status, 304);
assert.equal((await kept.text()).length, 0);

// Errors arrive as errors of GraphQL, with their codes.
const failed = await client
  .query({ query: gql`query Failing { claims(first: 1000) { nodes { id } } }` })
  .catch((error) => error);
assert.ok(CombinedGraphQLErrors.is(failed), String(failed));
assert.equal(failed.errors[0].extensions.code, 'BAD_PAGE_SIZE');
const invalid = await client.query({ query: gql`query Invalid { nope }` }).catch((error) => error);
assert.ok(CombinedGraphQLErrors.is(invalid), String(invalid));
assert.equal(invalid.errors[0].extensions.code, 'VALIDATION_ERROR');

console.log('apollo: text once, then by hash, then 304');
