// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.indices;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.License;
import org.opennessgraph.domain.Truth;

/** What the licence strings of indices mean: by the table, else as SPDX ids, else nothing; never by likeness. */
final class Licenses {
    private final Tables tables;
    private final Spdx spdx;
    private final Report report;
    private final Map<EntryId, Truth> approved = new HashMap<>();
    private final Map<String, EntryId> bySpdx = new HashMap<>();
    private final SortedMap<EntryId, Spdx.Listed> added = new TreeMap<>();
    private final Map<String, Optional<Spdx.Listed>> asked = new HashMap<>();

    Licenses(Collection<Entry> onRecord, Tables tables, Spdx spdx, Report report) {
        this.tables = tables;
        this.spdx = spdx;
        this.report = report;
        for (Entry entry : onRecord) {
            if (entry instanceof License license) {
                approved.put(license.id(), license.osiApproved());
                if (license.spdx() != null) {
                    bySpdx.put(license.spdx().toLowerCase(Locale.ROOT), license.id());
                }
            }
        }
    }

    /**
     * What a string says.
     *
     * @param means its meaning
     * @param license the licence, if it means one that is on record or on the list of SPDX
     */
    record Meant(Tables.Meaning means, @Nullable EntryId license) {}

    /** What a string of an index means; what nobody knows is told, once for each place where it stands. */
    Meant of(Index index, String written) {
        Tables.LicenseLine line = tables.licenses().get(written);
        if (line != null && line.means() != Tables.Meaning.LICENSE) {
            return new Meant(line.means(), null);
        }
        EntryId license =
                line == null ? listed(written) : line.license() == null ? listed(line.spdx()) : line.license();
        if (license != null && !approved.containsKey(license)) {
            report.problem(Tables.FOLDER + "/licences.csv", 0, "'" + license + "' is not in the seed");
            license = null;
        }
        if (license == null) {
            report.unresolvedLicense(index, written);
        }
        return new Meant(Tables.Meaning.LICENSE, license);
    }

    private @Nullable EntryId listed(String written) {
        EntryId known = bySpdx.get(written.toLowerCase(Locale.ROOT));
        if (known != null) {
            return known;
        }
        Spdx.Listed listed = asked.computeIfAbsent(written, spdx::listed).orElse(null);
        if (listed == null) {
            return null;
        }
        return bySpdx.computeIfAbsent(listed.id().toLowerCase(Locale.ROOT), id -> {
            EntryId license = new EntryId(EntryType.LICENSE, Slugs.of(id));
            added.put(license, listed);
            approved.put(license, listed.osiApproved());
            return license;
        });
    }

    /** Whether the Open Source Initiative approved it. */
    Truth approved(EntryId license) {
        return approved.getOrDefault(license, Truth.UNKNOWN);
    }

    /** Licences of the SPDX list that occur and are not on record. */
    SortedMap<EntryId, Spdx.Listed> added() {
        return added;
    }
}
