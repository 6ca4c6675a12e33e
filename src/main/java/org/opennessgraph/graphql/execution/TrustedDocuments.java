// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Documents that whoever runs the server vouches for, read once at the start from the files that clients' builds make.
 *
 * <p>A manifest is a JSON file of one of two forms: {@code {"id": "document", …}}, as Relay and graphql-codegen write it, or
 * {@code {"format": "apollo-persisted-query-manifest", "version": 1, "operations": [{"id": "…", "body": "…"}]}}. A file
 * {@code .graphql} or {@code .gql} is one document. A folder holds any number of both; folders in it are passed over.
 */
final class TrustedDocuments {

    /** None. */
    static final TrustedDocuments NONE = new TrustedDocuments(List.of(), List.of());

    private static final String APOLLO = "apollo-persisted-query-manifest";
    private static final int MAX_FAULTS = 20;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * A document and where it stands.
     *
     * @param place the file, and within a manifest the id
     */
    record Document(String place, String id, String text) {}

    private final Map<String, String> byId;
    private final Map<String, String> byHash;
    private final Set<String> texts;
    private final List<Document> documents;

    private TrustedDocuments(List<Document> documents, List<String> faults) {
        refuse(faults);
        this.documents = List.copyOf(documents);
        this.byId = new LinkedHashMap<>();
        this.byHash = new LinkedHashMap<>();
        this.texts = new LinkedHashSet<>();
        for (Document document : documents) {
            byId.put(document.id(), document.text());
            byHash.put(Sha256.hex(document.text()), document.text());
            texts.add(document.text());
        }
    }

    /**
     * Reads them.
     *
     * @param where a file or a folder
     * @throws IllegalStateException if anything in it is at fault, with each fault's file and place
     */
    static TrustedDocuments read(Path where) {
        var faults = new ArrayList<String>();
        var found = new TreeMap<String, Document>();
        for (Path file : files(where, faults)) {
            for (Document document : documents(file, faults)) {
                var other = found.putIfAbsent(document.id(), document);
                if (other != null && !other.text().equals(document.text())) {
                    faults.add(document.place() + ": another document has this id, at " + other.place());
                }
            }
        }
        if (found.isEmpty() && faults.isEmpty()) {
            faults.add(where + ": holds no document; expected are JSON manifests, or files .graphql");
        }
        return new TrustedDocuments(List.copyOf(found.values()), faults);
    }

    private static void refuse(Collection<String> faults) {
        if (!faults.isEmpty()) {
            throw new IllegalStateException("Trusted documents cannot be used:\n  "
                    + String.join("\n  ", faults.stream().limit(MAX_FAULTS).toList())
                    + (faults.size() > MAX_FAULTS ? "\n  and " + (faults.size() - MAX_FAULTS) + " more" : ""));
        }
    }

    private static List<Path> files(Path where, List<String> faults) {
        if (!Files.isDirectory(where)) {
            return List.of(where);
        }
        try (Stream<Path> inside = Files.list(where)) {
            return inside.filter(file -> isManifest(file) || isDocument(file))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            faults.add(where + ": the folder cannot be read");
            return List.of();
        }
    }

    private static boolean isManifest(Path file) {
        return file.toString().endsWith(".json");
    }

    private static boolean isDocument(Path file) {
        return file.toString().endsWith(".graphql") || file.toString().endsWith(".gql");
    }

    private static List<Document> documents(Path file, List<String> faults) {
        String text;
        try {
            text = Files.readString(file);
        } catch (MalformedInputException e) {
            faults.add(file + ": is not written in UTF-8");
            return List.of();
        } catch (IOException e) {
            faults.add(file + ": there is no such file, or it cannot be read");
            return List.of();
        }
        if (isDocument(file)) {
            return List.of(new Document(file.toString(), Sha256.hex(text), text));
        }
        try {
            return entries(file, JSON.readTree(text), faults);
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            faults.add(file
                    + (place == null ? "" : ":" + place.getLineNr() + ":" + place.getColumnNr())
                    + ": is not JSON, or has a name twice");
            return List.of();
        }
    }

    private static List<Document> entries(Path file, @Nullable JsonNode manifest, List<String> faults) {
        if (manifest == null || !manifest.isObject()) {
            faults.add(file + ": is no JSON object; expected is {\"id\": \"document\"} or Apollo's manifest");
            return List.of();
        }
        var documents = new ArrayList<Document>();
        if (!manifest.has("operations") && !manifest.has("format")) {
            for (Map.Entry<String, JsonNode> entry : manifest.properties()) {
                add(documents, file, entry.getKey(), entry.getValue(), "\"" + entry.getKey() + "\"", faults);
            }
            return documents;
        }
        if (!manifest.path("format").asText().equals(APOLLO)
                || manifest.path("version").asInt() != 1
                || !manifest.path("operations").isArray()) {
            faults.add(file + ": expected is \"format\": \"" + APOLLO + "\", \"version\": 1 and a list \"operations\"");
            return List.of();
        }
        for (int i = 0; i < manifest.path("operations").size(); i++) {
            var operation = manifest.path("operations").get(i);
            add(
                    documents,
                    file,
                    operation.path("id").asText(),
                    operation.path("body"),
                    "operations[" + i + "]",
                    faults);
        }
        return documents;
    }

    private static void add(List<Document> to, Path file, String id, JsonNode text, String place, List<String> faults) {
        if (id.isBlank()) {
            faults.add(file + ": " + place + ": has no id");
        } else if (!text.isTextual() || text.asText().isBlank()) {
            faults.add(file + ": " + place + ": has no document as a string");
        } else {
            to.add(new Document(file + ": " + place, id, text.asText()));
        }
    }

    /**
     * Makes sure that each can be run.
     *
     * @param documents parses and validates them
     * @throws IllegalStateException if some cannot, with the file, the id, and line and column in the document
     */
    void check(Documents documents) {
        var faults = new ArrayList<String>();
        for (Document document : this.documents) {
            for (GraphQLFailure failure : documents.prepare(document.text()).failures()) {
                var place = failure.places().isEmpty()
                        ? ""
                        : failure.places().get(0).getLine() + ":"
                                + failure.places().get(0).getColumn() + ": ";
                faults.add(document.place() + ": " + place + failure.message());
            }
        }
        refuse(faults);
    }

    /**
     * The text of a document.
     *
     * @param id its id in a manifest, or its SHA-256 in lower-case hexadecimal
     * @return null if there is none
     */
    @Nullable
    String text(String id) {
        var text = byId.get(id);
        return text == null ? byHash.get(id) : text;
    }

    /** Whether a text is that of a trusted document. */
    boolean has(String text) {
        return texts.contains(text);
    }

    /** How many there are. */
    int size() {
        return documents.size();
    }
}
