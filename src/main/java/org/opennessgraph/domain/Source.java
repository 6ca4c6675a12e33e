// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import static org.opennessgraph.domain.Fields.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Anything that can be cited: one entry, whatever the number of addresses it is seen under.
 *
 * @param id its id
 * @param title its title, or a description of ours in its place if it has none
 * @param titles other titles under which it is cited
 * @param kind what sort of thing it is
 * @param url its canonical address
 * @param aliases other addresses of the same source: older hosts, mirrors, addresses as printed
 * @param copies addresses of copies in which it was seen, where its own address was not
 * @param authors who wrote or spoke it
 * @param publisher who published it
 * @param container the source that contains it, such as a post for a comment
 * @param date when it was published
 * @param access whether it can be read
 * @param language its language, as in BCP 47
 * @param generated whether a machine generated its text
 * @param extent its length or the part meant, as the citing source gives it
 * @param mentions where other sources name it without citing it
 * @param verification how far title, author and date were checked
 * @param note what a reader should know about this entry
 */
public record Source(
        EntryId id,
        String title,
        List<String> titles,
        SourceKind kind,
        @Nullable String url,
        List<String> aliases,
        List<String> copies,
        List<EntryId> authors,
        @Nullable EntryId publisher,
        @Nullable EntryId container,
        @Nullable FactDate date,
        Access access,
        @Nullable String language,
        boolean generated,
        @Nullable String extent,
        List<Mention> mentions,
        Verification verification,
        @Nullable String note)
        implements Entry {

    /** Checks what is needed. */
    public Source {
        Fields.id(id, EntryType.SOURCE);
        Fields.text(title, "title");
        titles = list(titles);
        Fields.required(kind, "kind");
        aliases = list(aliases);
        copies = list(copies);
        authors = Fields.refs(authors, "authors", EntryType.agents());
        Fields.optional(publisher, "publisher", EntryType.agents());
        Fields.optional(container, "container", EntryType.SOURCE);
        Fields.required(access, "access");
        if (access == Access.EMBARGOED || access == Access.WITHHELD) {
            throw new InvalidEntry("access", "a source that is " + access + " must not enter the ledger");
        }
        mentions = list(mentions);
        Fields.required(verification, "verification");
    }

    @Override
    public String label() {
        return title;
    }

    @Override
    public @Nullable PartialDate when() {
        return date == null ? null : date.on();
    }

    @Override
    public List<String> searchTexts() {
        return titles;
    }

    /**
     * @return every address that it is seen under, the canonical one first, as written
     */
    public List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        if (url != null) {
            addresses.add(url);
        }
        addresses.addAll(aliases);
        addresses.addAll(copies);
        return addresses;
    }

    @Override
    public Set<String> uniqueKeys() {
        Set<String> keys = new TreeSet<>();
        addresses()
                .forEach(address -> keys.add("url:" + SourceAddress.of(address).comparable()));
        return keys;
    }

    @Override
    public List<FactDate> dates() {
        return Fields.known(date);
    }

    @Override
    public List<Link> links() {
        return new Links()
                .all(LinkType.AUTHORED_BY, authors)
                .add(LinkType.PUBLISHED_BY, publisher)
                .add(LinkType.PART_OF, container)
                .mentions(mentions)
                .list();
    }
}
