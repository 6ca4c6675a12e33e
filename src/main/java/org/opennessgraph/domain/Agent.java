// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

/** Who claims, develops, licenses or publishes. */
public sealed interface Agent extends Entry permits Organization, Person, AgentGroup {}
