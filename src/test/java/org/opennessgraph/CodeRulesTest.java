// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Rules for all rooms that the compiler does not know. */
@AnalyzeClasses(packages = "org.opennessgraph", importOptions = DoNotIncludeTests.class)
class CodeRulesTest {

    /**
     * Neo4j's server is under the GPLv3 and brings its own Netty and SLF4J: it runs as a process of its own.
     */
    @ArchTest
    static final ArchRule the_server_of_neo4j_is_not_linked = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.neo4j.server..", "org.neo4j.kernel..", "org.neo4j.graphdb..", "org.neo4j.dbms..")
            .allowEmptyShould(true);
}
