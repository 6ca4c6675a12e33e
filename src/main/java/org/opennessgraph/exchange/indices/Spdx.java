// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.indices;

import java.util.Optional;
import org.opennessgraph.domain.Truth;
import org.spdx.core.InvalidSPDXAnalysisException;
import org.spdx.library.LicenseInfoFactory;
import org.spdx.library.ListedLicenses;
import org.spdx.library.SpdxModelFactory;
import org.spdx.library.model.v3_0_1.expandedlicensing.ListedLicense;

/**
 * The SPDX list of licences, read by SPDX's own library from the copy that the library brings: nothing is fetched.
 */
final class Spdx {
    private static final String LOCAL_ONLY = "org.spdx.useJARLicenseInfoOnly";

    Spdx() {
        System.setProperty(LOCAL_ONLY, "true");
        SpdxModelFactory.init();
    }

    /**
     * A licence of the list.
     *
     * @param id its SPDX id
     * @param name its name
     * @param osiApproved whether the list says that the Open Source Initiative approved it
     * @param fsfLibre whether the list says that the Free Software Foundation calls it free; UNKNOWN if it says nothing
     */
    record Listed(String id, String name, Truth osiApproved, Truth fsfLibre) {}

    /** The version of the list. */
    String version() {
        return ListedLicenses.getListedLicenses().getLicenseListVersion();
    }

    /**
     * What a text means as an SPDX expression (SPDX specification, annex on licence expressions).
     *
     * @param written a text
     * @return the licence, if the text is the id of one listed licence; ids are compared without case
     */
    Optional<Listed> listed(String written) {
        try {
            return LicenseInfoFactory.parseSPDXLicenseString(written) instanceof ListedLicense license
                    ? Optional.of(new Listed(
                            license.toString(),
                            license.getName().orElse(license.toString()),
                            truth(license.getIsOsiApproved()),
                            truth(license.getIsFsfLibre())))
                    : Optional.empty();
        } catch (InvalidSPDXAnalysisException noExpression) {
            return Optional.empty();
        }
    }

    private static Truth truth(Optional<Boolean> flag) {
        return flag.map(set -> set ? Truth.YES : Truth.NO).orElse(Truth.UNKNOWN);
    }
}
