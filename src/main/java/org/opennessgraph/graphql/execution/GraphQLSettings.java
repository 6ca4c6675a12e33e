// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/** Limits of the GraphQL service, and how it is spoken to. */
@ConfigMapping(prefix = "openness.graphql")
public interface GraphQLSettings {

    /** How deep the fields of an operation may nest. Introspection does not count. */
    @WithDefault("24")
    int maxDepth();

    /** How many fields an operation may ask for, fragments counted at each place they are used. */
    @WithDefault("1000")
    int maxFields();

    /** How many of an operation's fields may have an alias, fragments counted at each place they are used. */
    @WithDefault("50")
    int maxAliases();

    /** How often one name may be asked for at one place of an answer, fragments counted. */
    @WithDefault("100")
    int maxRepeats();

    /** How many directives a document may carry. */
    @WithDefault("50")
    int maxDirectives();

    /** How many characters a document may have. */
    @WithDefault("50000")
    int maxCharacters();

    /** How many tokens a document may have. */
    @WithDefault("5000")
    int maxTokens();

    /** Whether clients can ask for the schema itself: by introspection, and as a text. */
    @WithDefault("true")
    boolean introspection();

    /** How many faults of one document are reported. */
    @WithDefault("20")
    int maxValidationErrors();

    /** What an operation may cost at most, reckoned before it runs: see {@link OperationCost}. */
    @WithDefault("200000")
    long maxCost();

    /** How many operations run at once, whoever asks. */
    @WithDefault("32")
    int maxOperations();

    /** How many operations wait until others are done. */
    @WithDefault("256")
    int maxWaiting();

    /** How long an operation waits for others before it is refused with {@code BUSY}. */
    @WithDefault("5s")
    Duration maxWait();

    /** How long a request may take before it is broken off and answered with {@code TIMEOUT}. */
    @WithDefault("30s")
    Duration maxExecutionTime();

    /** How many values an answer may have: each field and each element of a list is one. */
    @WithDefault("500000")
    int maxValues();

    /** How many values all answers together may have that are being made; if not set, as many as take half the heap. */
    OptionalLong maxValuesTogether();

    /** How many characters the names and texts of an answer may have. */
    @WithDefault("16M")
    MemorySize maxAnswerSize();

    /**
     * How many bytes all answers together may have that clients have not taken yet; if not set, an eighth of the heap.
     */
    Optional<MemorySize> maxUnread();

    /** How large a request's body may be. */
    @WithDefault("256K")
    MemorySize maxBodySize();

    /** Which status codes answers of {@code application/graphql-response+json} have. */
    @WithDefault("AUDITED")
    StatusCodes statusCodes();

    /** Which documents are run. */
    @WithDefault("ANY")
    DocumentMode documents();

    /** Manifest of trusted documents, or folder with manifests and documents; relative to the working directory. */
    Optional<String> trustedDocuments();

    /** Documents that clients send with their hash, to name them by it from then on. */
    PersistedQueries persistedQueries();

    /** {@code Cache-Control} of answers to GET that have an {@code ETag}; all others are not to be stored. */
    @WithDefault("no-cache")
    String cacheControl();

    /** Documents that clients send with their hash, to name them by it from then on. */
    interface PersistedQueries {

        /** Whether they are kept. They are not where only trusted documents are run. */
        @WithDefault("true")
        boolean enabled();

        /** How many are kept at most. */
        @WithDefault("1000")
        int maxEntries();

        /** How many characters all kept ones have at most. */
        @WithDefault("2000000")
        long maxCharacters();
    }

    /** Parsed and validated documents that are kept. */
    DocumentCache documentCache();

    /** Parsed and validated documents that are kept. */
    interface DocumentCache {

        /** How many documents are kept at most. */
        @WithDefault("1000")
        int maxEntries();

        /** How many characters all kept documents have at most. */
        @WithDefault("2000000")
        long maxCharacters();
    }
}
