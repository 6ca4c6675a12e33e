// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the document that a request means: the text that it brings, or one that it names by an id. Ids are those of trusted
 * documents, and hashes of texts that a client sent before (automatic persisted queries, in Apollo's protocol).
 */
@ApplicationScoped
public class SentDocuments {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final String PREFIX = "sha256:";
    private static final String DOCUMENT_ID = "documentId";
    private static final String PERSISTED = "extensions.persistedQuery";

    private final TrustedDocuments trusted;
    private final boolean trustedOnly;
    private final @Nullable PersistedQueries persisted;

    /**
     * @param settings where trusted documents stand, and what else is run and kept
     * @throws IllegalStateException if a file of trusted documents is at fault, or only trusted ones are run and there are
     *     none
     */
    public SentDocuments(GraphQLSettings settings) {
        this.trusted = settings.trustedDocuments()
                .map(where -> TrustedDocuments.read(Path.of(where)))
                .orElse(TrustedDocuments.NONE);
        this.trustedOnly = settings.documents() == DocumentMode.TRUSTED_ONLY;
        if (trustedOnly && trusted.size() == 0) {
            throw new IllegalStateException("openness.graphql.documents is TRUSTED_ONLY, and"
                    + " openness.graphql.trusted-documents names none: nothing could be asked");
        }
        var kept = settings.persistedQueries();
        this.persisted =
                kept.enabled() && !trustedOnly ? new PersistedQueries(kept.maxEntries(), kept.maxCharacters()) : null;
    }

    /** The trusted ones. */
    TrustedDocuments trusted() {
        return trusted;
    }

    /** Whether a text may be run. It may all the same not fit the schema. */
    boolean runs(String text) {
        return !trustedOnly || trusted.has(text);
    }

    /**
     * Finds the text of the document that a request means. If the request brings a text with its hash, the text is kept.
     *
     * @param query the text that it brings, or null
     * @param documentId the document's id by the parameter of that name, or null; anything that JSON can say. The empty
     *     text is as good as none
     * @param extensions the request's extensions, of which {@code persistedQuery} is looked at
     * @return the text
     * @throws ClientFault if it means none, an unknown one, or two
     */
    public String text(@Nullable String query, @Nullable Object documentId, Map<String, @Nullable Object> extensions) {
        if ("".equals(documentId)) {
            // Forms and link builders send all their parameters.
            return text(query, null, extensions);
        }
        var hashed = extensions.get("persistedQuery");
        if (documentId == null && hashed == null) {
            if (query == null) {
                throw bad("The request has no query.", "query", "a GraphQL document as a string");
            }
            return query;
        }
        if (documentId == null) {
            return persisted(query, hash(hashed));
        }
        if (query != null || hashed != null) {
            throw bad("The request names its document in two ways.", DOCUMENT_ID, "one of them");
        }
        if (!(documentId instanceof String id) || id.isBlank()) {
            throw bad("The document's id is not a text.", DOCUMENT_ID, "a string");
        }
        return known(id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : id);
    }

    private static String hash(@Nullable Object hashed) {
        if (!(hashed instanceof Map<?, ?> map)) {
            throw bad("The persisted query is not a JSON object.", PERSISTED, "a version and a sha256Hash");
        }
        if (!(map.get("version") instanceof Number version) || version.doubleValue() != 1) {
            throw bad("There is no such version of persisted queries.", PERSISTED + ".version", "1");
        }
        if (!(map.get("sha256Hash") instanceof String hash) || hash.isBlank()) {
            throw bad("The persisted query has no hash.", PERSISTED + ".sha256Hash", "64 hexadecimal digits");
        }
        return hash;
    }

    private String persisted(@Nullable String query, String hash) {
        if (query == null) {
            return known(hash);
        }
        if (query.equals(trusted.text(hash))) {
            return query;
        }
        var own = Sha256.hex(query);
        if (!own.equals(hash.toLowerCase(Locale.ROOT))) {
            throw bad(
                    "The hash is not that of the query.",
                    PERSISTED + ".sha256Hash",
                    "the SHA-256 of the query in UTF-8, as 64 hexadecimal digits");
        }
        if (persisted != null) {
            persisted.keep(own, query);
        }
        return query;
    }

    private String known(String id) {
        var text = trusted.text(id);
        if (text == null && persisted != null) {
            text = persisted.text(id.toLowerCase(Locale.ROOT));
        }
        if (text != null) {
            return text;
        }
        if (trustedOnly) {
            throw untrusted();
        }
        // These two messages are part of Apollo's protocol: some clients look at them and not at the code.
        if (persisted != null && SHA256.matcher(id.toLowerCase(Locale.ROOT)).matches()) {
            throw new ClientFault(
                    ErrorCode.PERSISTED_QUERY_NOT_FOUND,
                    null,
                    "PersistedQueryNotFound",
                    "the query with its hash, once; then the hash alone");
        }
        throw persisted == null && trusted.size() == 0
                ? new ClientFault(
                        ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED, null, "PersistedQueryNotSupported", "the query itself")
                : new ClientFault(
                        ErrorCode.PERSISTED_QUERY_NOT_FOUND,
                        null,
                        "PersistedQueryNotFound",
                        "the id of a trusted document, or the SHA-256 of a query sent before");
    }

    /** Why a document that is not trusted is not run. */
    static ClientFault untrusted() {
        return new ClientFault(
                ErrorCode.DOCUMENT_NOT_TRUSTED,
                null,
                "Only trusted documents are run here, and this is none.",
                "a document that whoever runs the server has registered");
    }

    private static ClientFault bad(String message, String argument, String expected) {
        return new ClientFault(ErrorCode.BAD_REQUEST, argument, message, expected);
    }
}
