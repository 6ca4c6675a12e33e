// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.ModelComponent;

/** A fact that may be missing, whatever it would say; sorted by what it is about. */
record Fact(
        MissingKind kind,
        EntryId about,
        @Nullable ModelComponent component,
        @Nullable EntryId criterion,
        String detail)
        implements Comparable<Fact> {

    static Fact of(MissingKind kind, EntryId about) {
        return new Fact(kind, about, null, null, "");
    }

    MissingFact saying(String text) {
        return new MissingFact(kind, about, component, criterion, detail, text);
    }

    @Override
    public int compareTo(Fact other) {
        return saying("").key().compareTo(other.saying("").key());
    }
}
