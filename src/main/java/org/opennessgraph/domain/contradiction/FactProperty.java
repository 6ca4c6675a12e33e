// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opennessgraph.domain.EntryId;

/** What the property of a FACT claim says of where its value can be checked. */
public final class FactProperty {
    static final Pattern DOCUMENT = Pattern.compile("(?:source|license|definition):[a-z0-9]+(?:[.-][a-z0-9]+)*");
    private static final Pattern OF_SOURCE = Pattern.compile("(title|date|latest entry) of (source:[a-z0-9.-]+)");
    private static final String LATEST_ENTRY = "latest entry";

    private FactProperty() {}

    /**
     * A value that a source holds itself.
     *
     * @param what which: title, date or latest entry
     * @param source the source
     */
    record OfSource(String what, EntryId source) {
        /** Whether the findings in the source make the value up. */
        boolean ofFindings() {
            return what.equals(LATEST_ENTRY);
        }
    }

    /**
     * @param property a property
     * @return the same text for all properties that count as one: without regard to case, kinds of signs and spaces
     */
    public static String key(String property) {
        return FactValues.normal(property);
    }

    /**
     * @param property a property
     * @return the sources, licences and definitions that it names, whose own words decide
     */
    public static Set<EntryId> documents(String property) {
        Set<EntryId> documents = new TreeSet<>();
        Matcher named = DOCUMENT.matcher(property);
        while (named.find()) {
            documents.add(EntryId.parse(named.group()));
        }
        return documents;
    }

    /**
     * @param property a property
     * @return the source whose findings make its value up, as for its latest entry; nothing for other properties
     */
    public static Optional<EntryId> sourceOfFindings(String property) {
        return ofSource(property).filter(OfSource::ofFindings).map(OfSource::source);
    }

    static Optional<OfSource> ofSource(String property) {
        Matcher of = OF_SOURCE.matcher(property.strip());
        return of.matches() ? Optional.of(new OfSource(of.group(1), EntryId.parse(of.group(2)))) : Optional.empty();
    }
}
