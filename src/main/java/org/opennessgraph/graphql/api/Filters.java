// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.graph.EntryFilter;
import org.opennessgraph.inquiry.Entries;
import org.opennessgraph.inquiry.InquiryFault;
import org.opennessgraph.inquiry.Moments;
import org.opennessgraph.inquiry.SearchText;

/** Puts a filter together from what a client wrote, and says where it is wrong. */
final class Filters {

    private final String place;
    private final Map<String, List<String>> equal = new HashMap<>();
    private final List<EntryFilter.Required> links = new ArrayList<>();
    private final List<EntryId> claimants = new ArrayList<>();
    private @Nullable EntryId saidIn;
    private @Nullable String text;
    private @Nullable String from;
    private @Nullable String to;

    /** For what stands in an argument {@code filter}. */
    Filters() {
        this("filter.");
    }

    /** For what stands in arguments whose names follow the given text. */
    Filters(String place) {
        this.place = place;
    }

    Filters link(LinkType type, @Nullable String id, String field) {
        if (id != null) {
            links.add(new EntryFilter.Required(
                    type, Entries.id(id, place + field, type::mayEndAt, "the id of what can stand there")));
        }
        return this;
    }

    Filters equal(String property, @Nullable Object value) {
        if (value != null) {
            equal.put(property, List.of(value.toString()));
        }
        return this;
    }

    Filters anyOf(String property, @Nullable List<? extends Enum<?>> values) {
        if (values != null) {
            equal.put(property, values.stream().map(Enum::name).toList());
        }
        return this;
    }

    Filters claimant(@Nullable String id, String field) {
        if (id != null) {
            claimants.add(Entries.id(
                    id, place + field, EntryType::isAgent, "the id of a person, an organization or a group"));
        }
        return this;
    }

    Filters saidIn(@Nullable String id, String field) {
        if (id != null) {
            saidIn = Entries.id(id, place + field, EntryType.SOURCE);
        }
        return this;
    }

    Filters text(@Nullable String words) {
        text = words == null ? null : SearchText.checked(words, place + "text");
        return this;
    }

    Filters dates(@Nullable String first, @Nullable String last) {
        LocalDate start = day(first, place + "from", false);
        LocalDate end = day(last, place + "to", true);
        if (start != null && end != null && end.isBefore(start)) {
            throw new InquiryFault(
                    InquiryFault.Kind.BAD_DATE,
                    place + "to",
                    "The range ends before it begins.",
                    "a date not before from");
        }
        from = start == null ? null : start.toString();
        to = end == null ? null : end.toString();
        return this;
    }

    EntryFilter filter() {
        return new EntryFilter(equal, links, claimants, saidIn, text, from, to);
    }

    private static @Nullable LocalDate day(@Nullable String date, String field, boolean end) {
        if (date == null) {
            return null;
        }
        PartialDate given = Moments.date(date, field);
        LocalDate day = end ? given.latest() : given.earliest();
        if (day == null) {
            throw Moments.noDate(date, field);
        }
        return day;
    }
}
