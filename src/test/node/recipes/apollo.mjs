// SPDX-License-Identifier: Apache-2.0
// usage: ENDPOINT=http://localhost:8080/graphql node apollo.mjs
import { createHash } from 'node:crypto';
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';

// Which types each interface and union has: without it the cache drops what fragments on them ask for, without a word.
// Ask at build time, or here; the fragment-matcher plug-in of graphql-codegen writes the same.
const introspection = await fetch(process.env.ENDPOINT, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: '{ __schema { types { name possibleTypes { name } } } }' }),
});
const { types } = (await introspection.json()).data.__schema;
const possibleTypes = Object.fromEntries(
  types.filter((type) => type.possibleTypes).map((type) => [type.name, type.possibleTypes.map(({ name }) => name)]),
);

const client = new ApolloClient({
  // Queries go by GET with their hash, so that caches on the way can keep the answers; a query that the server does not
  // know yet is sent once with its text.
  link: new PersistedQueryLink({
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    useGETForHashedQueries: true,
  }).concat(new HttpLink({ uri: process.env.ENDPOINT })),
  cache: new InMemoryCache({
    // Ids are unique over all types, which is what the cache takes them for.
    typePolicies: {
      Query: { fields: { claims: relayStylePagination(['filter', 'orderBy']) } },
    },
    possibleTypes,
  }),
});

const CLAIMS = gql`
  query Claims($after: String) {
    claims(first: 3, after: $after) {
      edges {
        node {
          id
          text
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

const first = await client.query({ query: CLAIMS });
const { endCursor } = first.data.claims.pageInfo;
await client.query({ query: CLAIMS, variables: { after: endCursor }, fetchPolicy: 'network-only' });

// Both pages are one list in the cache.
const list = client.readQuery({ query: CLAIMS });

// Fragments on interfaces.
const model = await client.query({
  query: gql`
    query Model {
      node(id: "model:llama-2") {
        id
        ... on Subject {
          name
        }
        ... on Entry {
          label
        }
      }
    }
  `,
});

// The past: no `id` below `asOf`, so that the cache keeps it apart from the present, which has the same ids.
const THEN_AND_NOW = gql`
  query ThenAndNow {
    then: asOf(validAt: "2023-07-18") {
      claim(by: { slug: "llama-2-is-open-source" }) {
        rebuttals {
          nodes {
            argument
          }
        }
      }
    }
    now: claim(by: { slug: "llama-2-is-open-source" }) {
      id
      rebuttals {
        nodes {
          argument
        }
      }
    }
  }
`;
const { data } = await client.query({ query: THEN_AND_NOW });

// Where ids of the past are needed: past the cache.
const PAST_WITH_IDS = gql`
  query Past {
    asOf(validAt: "2023-07-18") {
      claim(by: { slug: "llama-2-is-open-source" }) {
        id
        rebuttals {
          nodes {
            argument
          }
        }
      }
    }
  }
`;
const past = await client.query({ query: PAST_WITH_IDS, fetchPolicy: 'no-cache' });

const kept = client.readQuery({ query: THEN_AND_NOW });
console.log(
  JSON.stringify({
    claims: list.claims.edges.length,
    model: [model.data.node.name, model.data.node.label],
    then: [data.then.claim, kept.then.claim, past.data.asOf.claim].map((claim) => claim.rebuttals.nodes.length),
    now: [data.now, kept.now].map((claim) => claim.rebuttals.nodes.length),
  }),
);
