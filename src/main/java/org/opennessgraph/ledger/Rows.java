// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The doors to the tables, for the write face. */
final class Rows {
    private Rows() {}

    @ApplicationScoped
    static class Changes implements PanacheRepositoryBase<ChangeRow, Long> {}

    @ApplicationScoped
    static class Payloads implements PanacheRepositoryBase<PayloadRow, Long> {}

    @ApplicationScoped
    static class Heads implements PanacheRepositoryBase<HeadRow, String> {}

    @ApplicationScoped
    static class UniqueKeys implements PanacheRepositoryBase<UniqueKeyRow, String> {}
}
