// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.indices;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Availability;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.ModelComponent;

/**
 * What an index found, as a row of a sheet.
 *
 * @param index the index
 * @param model the model or product
 * @param component the component
 * @param feature the index's word for it
 * @param availability what was found
 * @param license the licence on record; null if none is
 * @param licenseAsWritten the index's words; null if it has none
 * @param on the day, as yyyy-mm-dd; null if it is not known
 * @param locator the file, with the commit if it is known
 * @param evidence addresses that the index gives
 */
record Found(
        Index index,
        EntryId model,
        ModelComponent component,
        String feature,
        Availability availability,
        @Nullable EntryId license,
        @Nullable String licenseAsWritten,
        @Nullable String on,
        String locator,
        List<String> evidence) {

    static final List<String> COLUMNS = List.of(
            "key",
            "model",
            "component",
            "feature",
            "availability",
            "license",
            "licenseAsWritten",
            "on",
            "locator",
            "evidence");

    Found {
        evidence = List.copyOf(evidence);
    }

    /** Index, model, feature and day: what stays the same when the index is read again. */
    String key() {
        String what = Slugs.of(index.key() + "-" + model.key() + "-" + feature);
        String day = on == null ? "" : "-" + on.replace("-", "");
        String cut = what.length() + day.length() > EntryId.MAX_KEY
                ? Slugs.of(what.substring(0, EntryId.MAX_KEY - day.length()))
                : what;
        return (cut + day).toLowerCase(Locale.ROOT);
    }

    /** Whether it says the same, whenever and wherever. */
    boolean saysTheSameAs(Found other) {
        return availability == other.availability && Objects.equals(license, other.license);
    }

    List<String> cells() {
        return List.of(
                key(),
                model.toString(),
                component.name(),
                feature,
                availability == Availability.UNKNOWN ? "" : availability.name(),
                license == null ? "" : license.toString(),
                licenseAsWritten == null ? "" : licenseAsWritten,
                on == null ? "" : on,
                locator,
                String.join("|", evidence));
    }
}
