// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.opennessgraph.domain.EntryType;

/** Codecs of versions of this program that are yet to come. */
public final class LaterFormats {
    private LaterFormats() {}

    /** {@return a codec in whose format a person's note is gone and whose number is one higher} */
    public static EntryJson personsWithoutNotes() {
        return new EntryJson(List.of(new Upcast(EntryType.PERSON, 1, LaterFormats::withoutNote)));
    }

    private static ObjectNode withoutNote(ObjectNode person) {
        person.remove("note");
        return person;
    }
}
