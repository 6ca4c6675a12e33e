// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

/**
 * Which status codes answers of {@code application/graphql-response+json} have. Those of {@code application/json} are the
 * same with both.
 */
public enum StatusCodes {
    /** What the audits of npm's graphql-http ask for: 400 for a request at fault, 200 for whatever ran. */
    AUDITED,
    /**
     * What the GraphQL-over-HTTP specification recommends since: 400 for what cannot be parsed, 422 for what can but does
     * not fit, 294 for an answer with data and errors.
     */
    DRAFT
}
