// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One criterion of a definition.
 *
 * @param id its id
 * @param definition the definition that it belongs to
 * @param number its number or short sign there, such as {@code 5}
 * @param order its place among the criteria, from 1
 * @param name its name there
 * @param summary what it asks, in our words
 * @param verification how far this was checked
 * @param note what a reader should know about this entry
 * @param rule when it is met, as far as that can be told from facts; readings decide too
 * @param registerNumbers the numbers under which a register of the project lists it
 */
public record Criterion(
        EntryId id,
        EntryId definition,
        String number,
        int order,
        String name,
        @Nullable String summary,
        Verification verification,
        @Nullable String note,
        @Nullable Rule rule,
        List<String> registerNumbers)
        implements Entry {

    /** Checks what is needed. */
    public Criterion {
        Fields.id(id, EntryType.CRITERION);
        Fields.ref(definition, "definition", EntryType.DEFINITION);
        Fields.text(number, "number");
        if (order < 1) {
            throw new InvalidEntry("order", "counts from 1");
        }
        Fields.text(name, "name");
        Fields.required(verification, "verification");
        registerNumbers = Fields.list(registerNumbers);
    }

    @Override
    public String label() {
        return number + " " + name;
    }

    @Override
    public String sortKey() {
        return String.format(Locale.ROOT, "%04d|%s", order, id);
    }

    @Override
    public List<String> searchTexts() {
        return summary == null ? List.of() : List.of(summary);
    }

    /** What its rule names must exist too. */
    @Override
    public Set<EntryId> references() {
        Set<EntryId> references = new TreeSet<>(Entry.super.references());
        if (rule != null) {
            references.addAll(rule.references());
        }
        return references;
    }

    @Override
    public List<Link> links() {
        return new Links().add(LinkType.CRITERION_OF, definition).list();
    }
}
