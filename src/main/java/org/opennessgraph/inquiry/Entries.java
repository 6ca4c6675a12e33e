// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.InvalidEntry;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.SourceAddress;
import org.opennessgraph.graph.EntryFilter;
import org.opennessgraph.graph.Found;
import org.opennessgraph.graph.GraphReads;
import org.opennessgraph.graph.Slice;
import org.opennessgraph.graph.Window;
import org.opennessgraph.judging.Judgements;

/** Look-ups and lists of entries. Each call costs a bounded number of statements, whatever is asked or found. */
@ApplicationScoped
public class Entries {
    private final Moments moments;

    Entries(Moments moments) {
        this.moments = moments;
    }

    /**
     * Reads an id that a client wrote.
     *
     * @param text the id
     * @param argument the argument that it was written in
     * @return the id
     * @throws InquiryFault if it does not follow the form {@code type:key}
     */
    public static EntryId id(String text, String argument) {
        try {
            return EntryId.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw new InquiryFault(
                    InquiryFault.Kind.BAD_ID,
                    argument,
                    String.valueOf(wrong.getMessage()),
                    "type:key, for example model:llama-2");
        }
    }

    /**
     * Reads an id of a type that a client wrote.
     *
     * @param text the id
     * @param argument the argument that it was written in
     * @param type the type
     * @return the id
     * @throws InquiryFault if it does not follow the form {@code type:key}, or is of another type
     */
    public static EntryId id(String text, String argument, EntryType type) {
        return id(text, argument, type::equals, "an id that begins with " + type.prefix() + ":");
    }

    /**
     * Reads an id of one of several types that a client wrote.
     *
     * @param text the id
     * @param argument the argument that it was written in
     * @param right which types
     * @param expected what would be right, in words
     * @return the id
     * @throws InquiryFault if it does not follow the form {@code type:key}, or is of another type
     */
    public static EntryId id(String text, String argument, Predicate<EntryType> right, String expected) {
        EntryId id = id(text, argument);
        if (!right.test(id.type())) {
            throw new InquiryFault(
                    InquiryFault.Kind.BAD_ID, argument, "'" + id + "' is of another type than is asked for.", expected);
        }
        return id;
    }

    /**
     * @param ids ids, merged ones allowed
     * @return what was found, by the id asked for
     */
    public Map<EntryId, Found> byId(Collection<EntryId> ids) {
        return moments.reads().byId(ids);
    }

    /**
     * @param id an id, a merged one allowed
     * @return the entry, if there is one
     */
    public Optional<Found> byId(EntryId id) {
        return Optional.ofNullable(moments.reads().byId(List.of(id)).get(id));
    }

    /**
     * @param found an entry
     * @return whether it certainly lies after the day asked about, if one is
     */
    public boolean later(Found found) {
        return moments.later(found);
    }

    /**
     * @param url any address of a source, as a reader would paste it
     * @param argument the argument that it was written in
     * @return the source that is known under it
     * @throws InquiryFault if it is not a web address
     */
    public Optional<Found> byUrl(String url, String argument) {
        try {
            return moments.reads().byAddress(SourceAddress.of(url).comparable());
        } catch (InvalidEntry wrong) {
            throw new InquiryFault(
                    InquiryFault.Kind.BAD_FILTER,
                    argument,
                    "This is not a web address.",
                    "an address such as https://opensource.org/osd");
        }
    }

    /**
     * @param ids ids, merged ones allowed
     * @return what the graph holds now, whatever time is asked about, by the id asked for
     */
    public Map<EntryId, Found> byIdNow(Collection<EntryId> ids) {
        return moments.readsNow().byId(ids);
    }

    /**
     * @param type a type
     * @param filter what the entries must have
     * @param request which page
     * @return that page
     */
    public Page list(EntryType type, EntryFilter filter, PageRequest request) {
        EntryFilter asked = moments.filter(filter);
        GraphReads reads = moments.reads();
        String list = type.prefix() + " " + asked.mark();
        Window window = request.window(List.of(list));
        Slice slice;
        if (moments.past() && ClaimsByStanding.isAsked(type, asked)) {
            slice = new ClaimsByStanding(reads, new Judgements(moments.record(null)), moments.counts())
                    .list(asked, window);
        } else if (CitationsByDay.isAsked(type, asked)) {
            EntryFilter ofAnyDay = asked.ofAnyDay();
            slice = new CitationsByDay(reads, asked).list(part -> reads.list(type, ofAnyDay, part), window);
        } else {
            slice = reads.list(type, asked, window);
        }
        return Page.of(slice, list, request);
    }

    /**
     * The entries that link to each of several entries.
     *
     * @param link the type of link
     * @param from the type of entry at its start
     * @param to the entries at its end
     * @param filter what the entries found must have
     * @param request which page of each list; the order must be by date
     * @return a page for each entry
     */
    public Map<EntryId, Page> linking(
            LinkType link, EntryType from, Collection<EntryId> to, EntryFilter filter, PageRequest request) {
        Map<EntryId, Page> pages = new HashMap<>();
        EntryFilter asked = moments.filter(filter);
        GraphReads reads = moments.reads();
        String lists = link + " " + from.prefix() + " " + asked.mark() + " ";
        Window window = request.window(to.stream().map(id -> lists + id).toList());
        Map<EntryId, Slice> slices = CitationsByDay.isAsked(from, asked)
                ? new CitationsByDay(reads, asked).lists(link, to, window)
                : reads.incoming(link, from, to, asked, window);
        slices.forEach((id, slice) -> pages.put(id, Page.of(slice, lists + id, request)));
        return pages;
    }

    /**
     * @param type a type
     * @return how many entries of it are in force; null if a day is asked about, for which nobody counts them
     */
    public @Nullable Long count(EntryType type) {
        return moments.askedDay() == null ? moments.reads().count(type) : null;
    }

    /**
     * @param link a type of link that comes from one type of entry only
     * @param to entries at its end
     * @return how many links end at each; null if a day is asked about, for which nobody counts them
     */
    public @Nullable Map<EntryId, Long> degrees(LinkType link, Collection<EntryId> to) {
        return moments.askedDay() == null ? moments.reads().degrees(link, to) : null;
    }

    /**
     * @param claims claims
     * @return for each those that deny what it affirms, or affirm what it denies, of its subject, of the licences and
     *     policies that govern it, or of what the licence governs
     */
    public Map<EntryId, List<EntryId>> opposedTo(Collection<EntryId> claims) {
        return moments.reads().opposedTo(claims);
    }

    /**
     * @return the position in the ledger that answers speak of
     */
    public long position() {
        return moments.reads().position();
    }

    /**
     * @return the position that answers of now speak of, if they speak of no state after it; empty while changes are being
     *     taken in
     */
    public OptionalLong settledPosition() {
        return moments.readsNow().settledPosition();
    }
}
