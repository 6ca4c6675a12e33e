// SPDX-License-Identifier: Apache-2.0
// usage: ENDPOINT=http://localhost:8080/graphql node urql.mjs
import { Client, cacheExchange, fetchExchange, gql } from '@urql/core';

const client = new Client({
  url: process.env.ENDPOINT,
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: false,
});

const CLAIM = gql`
  query Claim($slug: String!) {
    claim(by: { slug: $slug }) {
      id
      text
      standing {
        value
      }
    }
  }
`;

const { data, error } = await client.query(CLAIM, { slug: 'llama-2-is-open-source' }).toPromise();
if (error) {
  throw error;
}
const again = await client.query(CLAIM, { slug: 'llama-2-is-open-source' }).toPromise();
console.log(JSON.stringify({ standing: data.claim.standing.value, fromCache: again.operation.context.meta.cacheOutcome }));
