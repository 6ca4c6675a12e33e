// SPDX-License-Identifier: Apache-2.0
// usage: ENDPOINT=http://localhost:8080/graphql node app.js, after graphql-codegen and tsc
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { ClaimsPageDocument } from './generated/graphql.js';

async function ask<Result, Variables>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await fetch(process.env.ENDPOINT!, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const { data, errors } = await response.json();
  if (errors) {
    throw new Error(errors[0].message);
  }
  return data;
}

const { claims } = await ask(ClaimsPageDocument, { first: 2, filter: { standing: 'DEFENDED' } });

// The compiler knows these fields, and that there is no other; a list that failed is null.
const rows = claims?.nodes.map((claim) => `${claim.text} — ${claim.standing?.words ?? 'undecided'}`) ?? [];
console.log(JSON.stringify({ rows: rows.length, more: claims?.pageInfo.hasNextPage ?? false }));
