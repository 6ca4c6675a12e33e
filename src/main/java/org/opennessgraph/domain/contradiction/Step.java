// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;

/**
 * One step of a reason that a reader can follow: pieces of text, some of which name the entry that they rest on.
 *
 * @param pieces the pieces in reading order
 */
public record Step(List<Piece> pieces) {

    /**
     * Some words of a step.
     *
     * @param text the words
     * @param entry the entry that they name and rest on, or null for mere words; a piece without words only adds an
     *     entry to those that the step rests on
     */
    public record Piece(String text, @Nullable EntryId entry) {}

    /** Copies the pieces. */
    public Step {
        pieces = List.copyOf(pieces);
    }

    /**
     * Puts a step together.
     *
     * @param parts texts, pieces, and entries, which are named by their label
     * @return the step
     */
    public static Step of(Object... parts) {
        List<Piece> pieces = new ArrayList<>();
        for (Object part : parts) {
            if (part instanceof Entry entry) {
                pieces.add(new Piece(entry.label(), entry.id()));
            } else if (part instanceof Piece piece) {
                pieces.add(piece);
            } else {
                pieces.add(new Piece(part.toString(), null));
            }
        }
        return new Step(pieces);
    }

    /**
     * @return the step as one sentence
     */
    public String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    /**
     * @return the entries that it rests on, in reading order, each once
     */
    public List<EntryId> entries() {
        List<EntryId> entries = new ArrayList<>();
        for (Piece piece : pieces) {
            EntryId entry = piece.entry();
            if (entry != null && !entries.contains(entry)) {
                entries.add(entry);
            }
        }
        return List.copyOf(entries);
    }

    @Override
    public String toString() {
        return text();
    }
}
