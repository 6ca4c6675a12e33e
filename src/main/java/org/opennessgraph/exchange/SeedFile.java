// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.InvalidEntry;
import org.opennessgraph.format.EntryJson;

/**
 * One file, checked against the schema and read into entries.
 *
 * @param name its name, relative to the seed's folder
 * @param root its tree
 * @param entries what it holds, the flawed entries too
 */
record SeedFile(String name, YamlNode.Mapping root, List<Found> entries) {
    SeedFile {
        entries = List.copyOf(entries);
    }

    /** An entry in a file; {@code entry} is null if it is flawed. */
    record Found(
            EntryId id,
            String file,
            YamlNode root,
            SeedPath path,
            @Nullable Entry entry) {
        int line() {
            return path.lineIn(root);
        }
    }

    /** Reads entries from a tree and tells the problems of each. */
    static final class Reader {
        private final SeedSchema schema = new SeedSchema();
        private final SchemaMessages messages = new SchemaMessages(schema);
        private final EntryJson json = new EntryJson();

        SeedSchema schema() {
            return schema;
        }

        SeedFile read(String name, YamlNode.Mapping root, Problems problems) {
            JsonNode tree = YamlValues.json(root);
            Set<SeedPath> flawed = new HashSet<>();
            broken(root, SeedPath.ROOT, flawed);
            for (ValidationMessage message : schema.check(tree)) {
                SchemaMessages.Told told = messages.tell(message, root);
                if (told != null) {
                    problems.add(name, told.path().lineIn(root), told.path(), told.message());
                }
                flawed.add(SeedSchema.path(message.getInstanceLocation()).first(2));
            }
            List<Found> found = new ArrayList<>();
            for (YamlNode.Field section : root.fields()) {
                Optional<SeedSection> known = SeedSection.titled(section.key());
                if (known.isPresent() && section.value() instanceof YamlNode.Mapping entries) {
                    for (YamlNode.Field field : entries.fields()) {
                        SeedPath path = SeedPath.ROOT.then(section.key()).then(field.key());
                        entry(name, root, path, tree, known.get(), flawed.contains(path), problems)
                                .ifPresent(found::add);
                    }
                }
            }
            return new SeedFile(name, root, found);
        }

        private Optional<Found> entry(
                String name,
                YamlNode root,
                SeedPath path,
                JsonNode tree,
                SeedSection section,
                boolean flawed,
                Problems problems) {
            EntryId id;
            try {
                id = new EntryId(section.type(), String.valueOf(path.steps().get(1)));
            } catch (IllegalArgumentException told) {
                return Optional.empty();
            }
            JsonNode fields = tree.path(section.title()).path(id.key());
            if (flawed || !(fields instanceof ObjectNode given)) {
                return Optional.of(new Found(id, name, root, path, null));
            }
            ObjectNode whole = given.deepCopy().put("id", id.toString());
            try {
                return Optional.of(new Found(id, name, root, path, json.parse(section.type(), whole)));
            } catch (InvalidEntry wrong) {
                SeedPath place = place(root, path, wrong.field());
                problems.add(name, place.lineIn(root), place, message(wrong));
                return Optional.of(new Found(id, name, root, path, null));
            }
        }

        private static String message(InvalidEntry wrong) {
            String prefix = wrong.field() + ": ";
            String message = String.valueOf(wrong.getMessage());
            return message.startsWith(prefix) ? message.substring(prefix.length()) : message;
        }

        /** The place of a field that an entry names: as a path, or by its last name somewhere below the entry. */
        private static SeedPath place(YamlNode root, SeedPath entry, String field) {
            SeedPath path = entry;
            for (String step : field.replace("]", "").split("[.\\[]", -1)) {
                path = path.then(step.matches("[0-9]{1,9}") ? (Object) Integer.valueOf(step) : step);
            }
            if (path.nodeIn(root) != null) {
                return path;
            }
            YamlNode node = entry.nodeIn(root);
            SeedPath below = node == null ? null : search(node, entry, field.substring(field.lastIndexOf('.') + 1));
            return below == null ? path : below;
        }

        private static @Nullable SeedPath search(YamlNode node, SeedPath path, String key) {
            if (node instanceof YamlNode.Mapping mapping) {
                for (YamlNode.Field field : mapping.fields()) {
                    SeedPath here = path.then(field.key());
                    SeedPath below = field.key().equals(key) ? here : search(field.value(), here, key);
                    if (below != null) {
                        return below;
                    }
                }
            } else if (node instanceof YamlNode.Items list) {
                for (int i = 0; i < list.items().size(); i++) {
                    SeedPath below = search(list.items().get(i), path.then(i), key);
                    if (below != null) {
                        return below;
                    }
                }
            }
            return null;
        }

        /** Entries with something in them of which a problem was told when the tree was made. */
        private static void broken(YamlNode node, SeedPath path, Set<SeedPath> flawed) {
            if (node instanceof YamlNode.Broken) {
                flawed.add(path.first(2));
            } else if (node instanceof YamlNode.Mapping mapping) {
                mapping.fields().forEach(field -> broken(field.value(), path.then(field.key()), flawed));
            } else if (node instanceof YamlNode.Items list) {
                for (int i = 0; i < list.items().size(); i++) {
                    broken(list.items().get(i), path.then(i), flawed);
                }
            }
        }
    }
}
