// SPDX-License-Identifier: Apache-2.0
// usage: ENDPOINT=http://localhost:8080/graphql node app.mjs
import { Environment, Network, RecordSource, Store, fetchQuery } from 'relay-runtime';
import list from './__generated__/ClaimListQuery.graphql.js';
import page from './__generated__/ClaimListPageQuery.graphql.js';

async function ask(request, variables) {
  const response = await fetch(process.env.ENDPOINT, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: request.text, operationName: request.name, variables }),
  });
  return response.json();
}

const environment = new Environment({
  network: Network.create(ask),
  store: new Store(new RecordSource()),
});

await fetchQuery(environment, list, {}).toPromise();
const root = () => environment.getStore().getSource().get('client:root');
const connection = () => environment.getStore().getSource().get(root()['__ClaimList_claims_connection'].__ref);
const cursor = environment.getStore().getSource().get(connection().pageInfo.__ref).endCursor;
await fetchQuery(environment, page, { count: 3, cursor }).toPromise();

console.log(JSON.stringify({ claims: connection().edges.__refs.length }));
