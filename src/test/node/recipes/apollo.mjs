// SPDX-License-Identifier: Apache-2.0
// usage: ENDPOINT=http://localhost:8080/graphql node apollo.mjs
import { createHash } from 'node:crypto';
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';

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
    // From introspection, or the fragment-matcher plug-in of graphql-codegen.
    possibleTypes: { Statement: ['Assertion', 'Rebuttal', 'Reply'] },
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
console.log(JSON.stringify({ claims: list.claims.edges.length }));
