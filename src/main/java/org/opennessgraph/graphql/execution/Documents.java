// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import graphql.schema.GraphQLSchema;
import graphql.validation.Validator;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Parses, measures and validates documents, and keeps what came out for the next time: the least recently used go first.
 * Documents at fault are kept too, so that sending one over and over is cheap to refuse.
 */
final class Documents {

    /** Fields whose values are not those of the record: what they say is gone with the answer. */
    private static final Set<String> OF_THE_MOMENT = Set.of("rateLimit", "changes");

    private final GraphQLSchema schema;
    private final Set<String> batchedFields;
    private final SentDocuments sent;
    private final GraphQLSettings settings;
    private final ParserOptions parserOptions;
    private final Map<String, PreparedDocument> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long keptCharacters;

    /**
     * @param sent says which are run at all
     * @throws IllegalStateException if a trusted one cannot be run
     */
    Documents(GraphQLSchema schema, Set<String> batchedFields, SentDocuments sent, GraphQLSettings settings) {
        this.schema = schema;
        this.batchedFields = batchedFields;
        this.sent = sent;
        this.settings = settings;
        this.parserOptions = ParserOptions.newParserOptions()
                .captureIgnoredChars(false)
                .captureLineComments(false)
                .captureSourceLocation(true)
                .readerTrackData(false)
                .maxCharacters(settings.maxCharacters())
                .maxTokens(settings.maxTokens())
                .maxWhitespaceTokens(settings.maxCharacters())
                .maxRuleDepth(500)
                .build();
        // A setting of the whole process in graphql-java; nothing else in it validates.
        Validator.setMaxValidationErrors(settings.maxValidationErrors());
        sent.trusted().check(this);
    }

    /** The document of a text, ready to run or with what is wrong with it. */
    PreparedDocument prepare(String text) {
        synchronized (kept) {
            var known = kept.get(text);
            if (known != null) {
                return known;
            }
        }
        if (!sent.runs(text)) {
            return refused(text, Failures.of(SentDocuments.untrusted()));
        }
        var made = make(text);
        keep(made);
        return made;
    }

    private void keep(PreparedDocument made) {
        if (made.text().length() > settings.maxCharacters()) {
            return;
        }
        synchronized (kept) {
            if (kept.put(made.text(), made) == null) {
                keptCharacters += made.text().length();
            }
            for (Iterator<PreparedDocument> oldest = kept.values().iterator();
                    oldest.hasNext()
                            && (kept.size() > settings.documentCache().maxEntries()
                                    || keptCharacters > settings.documentCache().maxCharacters()); ) {
                keptCharacters -= oldest.next().text().length();
                oldest.remove();
            }
        }
    }

    private PreparedDocument make(String text) {
        Document document;
        try {
            document = new Parser()
                    .parseDocument(ParserEnvironment.newParserEnvironment()
                            .document(text)
                            .parserOptions(parserOptions)
                            .locale(Locale.ENGLISH)
                            .build());
        } catch (ParseCancelledTooManyCharsException e) {
            return refused(text, limit(e, "at most " + settings.maxCharacters() + " characters"));
        } catch (ParseCancelledTooDeepException e) {
            return refused(text, limit(e, "less nesting"));
        } catch (ParseCancelledException e) {
            return refused(text, limit(e, "at most " + settings.maxTokens() + " tokens"));
        } catch (InvalidSyntaxException e) {
            var place = e.getLocation();
            return refused(
                    text,
                    new GraphQLFailure(
                            ErrorCode.PARSE_ERROR,
                            String.valueOf(e.getMessage()).replace(" with ANTLR error", ":"),
                            place == null ? List.of() : List.of(place),
                            List.of(),
                            null,
                            null,
                            null));
        } catch (ArithmeticException | NumberFormatException e) {
            // A number such as 1e9999999999, which graphql-java reads without looking.
            return refused(
                    text, GraphQLFailure.of(ErrorCode.PARSE_ERROR, "The query has a number that cannot be read."));
        }
        if (document.getDefinitionsOfType(OperationDefinition.class).isEmpty()) {
            return refused(
                    text,
                    GraphQLFailure.of(
                            ErrorCode.BAD_REQUEST, "The document has no operation.", "query", "an operation"));
        }
        var fieldNames = new HashSet<String>();
        var tooMuch = DocumentMeasure.check(settings, document, fieldNames);
        if (tooMuch != null) {
            return refused(text, tooMuch);
        }
        List<? extends GraphQLError> errors;
        try {
            errors = ParseAndValidate.validate(schema, document, Locale.ENGLISH);
        } catch (RuntimeException e) {
            return refused(text, Failures.unexpected(e, Sha256.hex(text)));
        }
        if (!errors.isEmpty()) {
            return new PreparedDocument(
                    text,
                    Sha256.hex(text),
                    null,
                    Map.of(),
                    errors.stream().map(this::fault).toList(),
                    false,
                    false);
        }
        var operations = new LinkedHashMap<String, OperationDefinition.Operation>();
        for (var operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            operations.put(operation.getName() == null ? "" : operation.getName(), operation.getOperation());
        }
        return new PreparedDocument(
                text,
                Sha256.hex(text),
                document,
                Collections.unmodifiableMap(operations),
                List.of(),
                !Collections.disjoint(fieldNames, batchedFields),
                Collections.disjoint(fieldNames, OF_THE_MOMENT));
    }

    private GraphQLFailure fault(GraphQLError error) {
        return Objects.requireNonNullElseGet(RequestFaults.of(error, schema), () -> Failures.of(error));
    }

    private static GraphQLFailure limit(InvalidSyntaxException e, String expected) {
        var place = e.getLocation();
        return new GraphQLFailure(
                ErrorCode.TOO_LARGE,
                "The query is larger than is served.",
                place == null ? List.of() : List.of(place),
                List.of(),
                null,
                expected,
                null);
    }

    /** A document that is not run. */
    static PreparedDocument refused(String text, GraphQLFailure failure) {
        return new PreparedDocument(text, Sha256.hex(text), null, Map.of(), List.of(failure), false, false);
    }

    /** How many documents are kept now. */
    int size() {
        synchronized (kept) {
            return kept.size();
        }
    }
}
