// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.format;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.InvalidEntry;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Rule;

/** Writes entries as canonical JSON and reads them back, whatever format they were written in. Thread-safe. */
public final class EntryJson {
    private final ObjectMapper mapper = mapper();
    private final Map<EntryType, Map<Integer, Upcast>> upcasts = new HashMap<>();

    /** A codec that knows every format there has been. */
    public EntryJson() {
        this(Formats.UPCASTS);
    }

    EntryJson(List<Upcast> steps) {
        for (Upcast step : steps) {
            Map<Integer, Upcast> ofType = upcasts.computeIfAbsent(step.type(), type -> new HashMap<>());
            if (ofType.put(step.from(), step) != null) {
                throw new IllegalArgumentException("two steps from format " + step.from() + " of " + step.type());
            }
        }
        upcasts.forEach((type, ofType) -> {
            for (int from = 1; from <= ofType.size(); from++) {
                if (!ofType.containsKey(from)) {
                    throw new IllegalArgumentException("no step from format " + from + " of " + type);
                }
            }
        });
    }

    /**
     * @param type a type of entry
     * @return the number of the format that entries of the type are written in now
     */
    public int format(EntryType type) {
        return 1 + upcasts.getOrDefault(type, Map.of()).size();
    }

    /**
     * @param entry an entry
     * @return its canonical bytes
     */
    public Payload write(Entry entry) {
        try {
            // Through a tree, because only maps and trees are sorted by the mapper at every depth.
            Object tree = mapper.treeToValue(mapper.valueToTree(entry), Object.class);
            return new Payload(format(entry.id().type()), mapper.writeValueAsBytes(tree));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("cannot write " + entry.id(), impossible);
        }
    }

    /**
     * @param rule a rule
     * @return it as JSON, in the form that it has within an entry
     */
    public String text(Rule rule) {
        try {
            return mapper.writeValueAsString(rule);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("cannot write a rule", impossible);
        }
    }

    /**
     * Reads an entry from its stored bytes.
     *
     * @param type what it is said to be
     * @param payload its bytes, in the present or an older format
     * @return the entry
     * @throws UnreadableEntry if the bytes are not such an entry
     */
    public Entry read(EntryType type, Payload payload) {
        JsonNode tree;
        try {
            tree = mapper.readTree(payload.json());
        } catch (IOException broken) {
            throw new UnreadableEntry("not JSON: a stored " + type.prefix(), broken);
        }
        if (!(tree instanceof ObjectNode object)) {
            throw new UnreadableEntry("not an object: a stored " + type.prefix());
        }
        int now = format(type);
        if (payload.format() > now) {
            throw new UnreadableEntry("a " + type.prefix() + " in format " + payload.format()
                    + " was written by a newer version of this program, which reads up to format " + now);
        }
        ObjectNode present = object;
        for (int from = payload.format(); from < now; from++) {
            Upcast upcast = upcasts.getOrDefault(type, Map.of()).get(from);
            if (upcast == null) {
                throw new UnreadableEntry("no way from format " + from + " of " + type.prefix());
            }
            present = upcast.step().apply(present);
        }
        try {
            return parse(type, present);
        } catch (InvalidEntry invalid) {
            throw new UnreadableEntry("an invalid " + type.prefix() + " is stored", invalid);
        }
    }

    /**
     * Reads an entry from a tree in the present format, as a person wrote it.
     *
     * @param type what it is meant to be
     * @param tree its fields, {@code id} among them
     * @return the entry
     * @throws InvalidEntry if a field is unknown, missing, of the wrong kind or at odds with another
     */
    public Entry parse(EntryType type, ObjectNode tree) {
        try {
            return mapper.treeToValue(tree, EntryClasses.of(type));
        } catch (JsonMappingException wrong) {
            for (Throwable cause = wrong; cause != null; cause = cause.getCause()) {
                if (cause instanceof InvalidEntry invalid) {
                    throw invalid;
                }
            }
            throw new InvalidEntry(path(wrong), reason(wrong));
        } catch (JsonProcessingException wrong) {
            throw new InvalidEntry("entry", reason(wrong));
        }
    }

    private static String path(JsonMappingException wrong) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : wrong.getPath()) {
            if (reference.getFieldName() != null) {
                path.append(path.length() == 0 ? "" : ".").append(reference.getFieldName());
            } else {
                path.append('[').append(reference.getIndex()).append(']');
            }
        }
        return path.length() == 0 ? "entry" : path.toString();
    }

    private static String reason(JsonProcessingException wrong) {
        Throwable cause = wrong.getCause();
        return cause instanceof IllegalArgumentException && cause.getMessage() != null
                ? cause.getMessage()
                : wrong.getOriginalMessage();
    }

    private static ObjectMapper mapper() {
        SimpleModule texts = new SimpleModule();
        texts.addSerializer(EntryId.class, ToStringSerializer.instance);
        texts.addSerializer(PartialDate.class, ToStringSerializer.instance);
        texts.addDeserializer(EntryId.class, new TextReader<>(EntryId.class, EntryId::parse));
        texts.addDeserializer(PartialDate.class, new TextReader<>(PartialDate.class, PartialDate::parse));
        texts.addSerializer(Rule.class, new RuleWriter());
        texts.addDeserializer(Rule.class, new RuleReader());
        return JsonMapper.builder()
                .addModule(texts)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                // Only components belong to the form; a method that tells something of them must not change it.
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }
}
