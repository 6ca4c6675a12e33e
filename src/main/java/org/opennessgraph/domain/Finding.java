// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agent looked at a component of a model and found how far it can be had, or under which licence.
 *
 * @param id its id
 * @param model the model
 * @param component the component
 * @param feature the finder's own name of what was looked at, such as an index's column
 * @param availability what was found
 * @param license the licence that was found
 * @param licenseAsWritten what the finder writes of the licence; also where no licence on record fits
 * @param by who found it
 * @param on when it was found
 * @param source where it is published
 * @param locator the place in that source
 * @param evidence addresses that the finder gives
 * @param quote the finder's words
 * @param verification how far it was checked that the agent found this
 * @param note what a reader should know about this entry
 * @param registerNumbers the numbers under which a register of the project lists it
 */
public record Finding(
        EntryId id,
        EntryId model,
        ModelComponent component,
        @Nullable String feature,
        Availability availability,
        @Nullable EntryId license,
        @Nullable String licenseAsWritten,
        EntryId by,
        @Nullable PartialDate on,
        @Nullable EntryId source,
        @Nullable String locator,
        List<String> evidence,
        @Nullable Quote quote,
        Verification verification,
        @Nullable String note,
        List<String> registerNumbers)
        implements Entry {

    /** Checks what is needed. */
    public Finding {
        Fields.id(id, EntryType.FINDING);
        Fields.ref(model, "model", EntryType.MODEL, EntryType.MODEL_FAMILY, EntryType.PRODUCT);
        Fields.required(component, "component");
        availability = availability == null ? Availability.UNKNOWN : availability;
        Fields.optional(license, "license", EntryType.LICENSE);
        Fields.ref(by, "by", EntryType.agents());
        Fields.optional(source, "source", EntryType.SOURCE);
        evidence = Fields.list(evidence);
        Fields.required(verification, "verification");
        registerNumbers = Fields.list(registerNumbers);
    }

    @Override
    public String label() {
        return label(model.key());
    }

    /**
     * @param name what readers call the model; the finding alone knows only its id
     * @return what was looked at and what was found, as in "training code of Amber: open"
     */
    public String label(String name) {
        return component.words() + " of " + name + ": " + availability.words();
    }

    @Override
    public @Nullable PartialDate when() {
        return on;
    }

    @Override
    public List<String> searchTexts() {
        return quote == null ? List.of() : List.of(quote.text());
    }

    @Override
    public List<Link> links() {
        return new Links()
                .add(LinkType.FOUND_IN, model)
                .add(LinkType.FINDS_LICENSE, license)
                .add(LinkType.MADE_BY, by)
                .add(LinkType.APPEARS_IN, source, Links.details("locator", locator))
                .list();
    }
}
