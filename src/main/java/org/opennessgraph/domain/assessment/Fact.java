// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.ModelComponent;

/** A fact that may be missing, whatever it would say; sorted by what it is about. */
final class Fact implements Comparable<Fact> {
    private final MissingFact plain;
    /** Facts are compared very often in the search for sets of them. */
    private final String key;

    Fact(
            MissingKind kind,
            EntryId about,
            @Nullable ModelComponent component,
            @Nullable EntryId criterion,
            String detail) {
        this.plain = new MissingFact(kind, about, component, criterion, detail, "");
        this.key = plain.key();
    }

    static Fact of(MissingKind kind, EntryId about) {
        return new Fact(kind, about, null, null, "");
    }

    String key() {
        return key;
    }

    MissingKind kind() {
        return plain.kind();
    }

    EntryId about() {
        return plain.about();
    }

    MissingFact saying(String text) {
        return new MissingFact(plain.kind(), plain.about(), plain.component(), plain.criterion(), plain.detail(), text);
    }

    @Override
    public int compareTo(Fact other) {
        return key.compareTo(other.key);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fact fact && fact.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
