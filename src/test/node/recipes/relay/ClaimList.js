// SPDX-License-Identifier: Apache-2.0
import { graphql } from 'relay-runtime';

// What one row shows: a claim and what it is about.
graphql`
  fragment ClaimList_row on Claim {
    text
    standing {
      value
    }
    subjects {
      __typename
      label
    }
  }
`;

// The list, page by page: usePaginationFragment takes this fragment and ClaimListPageQuery.
graphql`
  fragment ClaimList_page on Query
  @refetchable(queryName: "ClaimListPageQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 3 }, cursor: { type: "String" }) {
    claims(first: $count, after: $cursor) @connection(key: "ClaimList_claims") {
      edges {
        node {
          id
          ...ClaimList_row
        }
      }
    }
  }
`;

// The page that it stands on.
graphql`
  query ClaimListQuery {
    ...ClaimList_page
  }
`;

// Anything by its id: what Relay asks to refetch a fragment of one record.
graphql`
  fragment ClaimList_rebuttals on Claim
  @refetchable(queryName: "ClaimListRebuttalsQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 2 }, cursor: { type: "String" }) {
    rebuttals(first: $count, after: $cursor) @connection(key: "ClaimList_rebuttals") {
      edges {
        node {
          id
          argument
        }
      }
    }
  }
`;
