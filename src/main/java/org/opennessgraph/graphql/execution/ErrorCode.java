// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

/** What went wrong, as clients see it in {@code extensions.code}. Names are stable: clients branch on them. */
public enum ErrorCode {
    /** The request is not a GraphQL request: broken JSON, no query, an unknown operation name. */
    BAD_REQUEST(false),
    /** The query is not written in GraphQL's grammar. */
    PARSE_ERROR(false),
    /** The query, its variables or its arguments do not fit the schema. */
    VALIDATION_ERROR(false),
    /** An id does not follow the form {@code type:key}. */
    BAD_ID(false),
    /** A cursor was not given out by this list. */
    BAD_CURSOR(false),
    /** A date cannot be read, or a range ends before it starts. */
    BAD_DATE(false),
    /** A page size is outside what is allowed. */
    BAD_PAGE_SIZE(false),
    /** A filter says nothing, or contradicts itself. */
    BAD_FILTER(false),
    /** A past state was asked of something that is known for the present only. */
    NOT_AS_OF(false),
    /** The graph is out of reach. */
    GRAPH_UNAVAILABLE(true),
    /** The graph is being rebuilt. */
    GRAPH_REBUILDING(true),
    /** The ledger is out of reach; only questions that need it say so. */
    LEDGER_UNAVAILABLE(true),
    /** The query nests deeper than is served. */
    TOO_DEEP(false),
    /** The request or the query is larger than is served. */
    TOO_LARGE(false),
    /** The query could cost more than is served; known before anything runs. */
    TOO_EXPENSIVE(false),
    /** A client has used up what it may ask for in a time, or has too many operations running at once. */
    RATE_LIMITED(true),
    /** Others are having answers made; there is room again when they have theirs. */
    BUSY(true),
    /** The client has as many operations or connections open as it may have; there is room when one of them ends. */
    TOO_MANY_OPERATIONS(true),
    /** The answer took longer than is served. */
    TIMEOUT(true),
    /** The document named by its hash is not kept here; it is sent with its hash once, and named by it from then on. */
    PERSISTED_QUERY_NOT_FOUND(false),
    /** Documents are not kept here: they are sent whole. */
    PERSISTED_QUERY_NOT_SUPPORTED(false),
    /** Only trusted documents are run here, and this is none. */
    DOCUMENT_NOT_TRUSTED(false),
    /** Who asks has to be known for this. */
    UNAUTHENTICATED(false),
    /** Who asks may not do this. */
    FORBIDDEN(false),
    /** A fault of this server. The message carries an incident number that its log explains. */
    INTERNAL(false);

    private final boolean retryable;

    ErrorCode(boolean retryable) {
        this.retryable = retryable;
    }

    /** Whether the same request can succeed later, unchanged. */
    public boolean retryable() {
        return retryable;
    }
}
